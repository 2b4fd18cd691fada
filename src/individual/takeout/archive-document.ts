import { callName } from '../../domain/call-name.ts';
import {
  type Block,
  contents,
  type DocumentModel,
  heading,
  paragraph,
  quote,
} from '../../kernel/documents/model.ts';
import { formatDay } from '../../kernel/i18n/dates.ts';
import { projectTexts } from '../../kernel/i18n/texts.ts';
import type { Language, Translate } from '../../kernel/i18n/translate.ts';
import type { AboutMeArchive, Archive, ReadingArchive, SupportArchive } from './archive.ts';
import {
  consentBlocks,
  lines,
  noteBlocks,
  promiseBlocks,
  ratingBlocks,
  scheduleBlocks,
  under,
  type Voice,
} from './archive-blocks.ts';
import { planBlocks, settledBlocks } from './document.ts';
import { answerCame } from './rules.ts';

/**
 * Everything about a participant as one document to read, offline and in order: their own words as quotations, and at
 * each what others have written as theirs.
 *
 * @param t speaks `lang`.
 */
export function archiveDocument(archive: Archive, t: Translate, lang: Language): DocumentModel {
  const voice: Voice = { t, lang, name: archive.name, day: (day) => formatDay(day, lang, { year: true }) };
  const parts = [
    ...archive.supports.flatMap((support) => supportBlocks(support, voice)),
    ...part(t('takeout.archive.about-me'), aboutMeBlocks(archive.aboutMe, voice), voice),
    ...part(t('takeout.archive.readings'), readingBlocks(archive.reading, voice), voice),
  ];
  return {
    title: t('takeout.archive.title', { name: archive.name }),
    language: lang,
    author: 'Medskapa',
    date: voice.day(archive.on),
    layout: 'report',
    blocks: [
      paragraph(t('takeout.archive.lead')),
      paragraph(t('takeout.archive.care')),
      paragraph(t('takeout.archive.data')),
      ...(archive.messages?.way === 'email'
        ? [paragraph(t('takeout.archive.messages', { address: archive.messages.address }))]
        : []),
      contents(),
      ...parts,
    ],
  };
}

/** A part of the archive; an empty one says that it is empty, so that nobody has to wonder. */
const part = (title: string, blocks: Block[], { t }: Voice): Block[] => [
  heading(1, title),
  ...(blocks.length > 0 ? blocks : [paragraph(t('takeout.archive.nothing'))]),
];
function supportBlocks(of: SupportArchive, voice: Voice): Block[] {
  const { t, day } = voice;
  const { support } = of;
  const until = support.to ? t('takeout.archive.until', { day: day(support.to) }) : '';
  const blocks = [
    paragraph(
      `${t('takeout.archive.support', { unit: support.unit, day: day(support.from) })} ${until}`.trim(),
    ),
    ...(support.purpose ? [paragraph(t('takeout.archive.purpose', { words: support.purpose }))] : []),
    ...under(
      t('takeout.archive.team'),
      lines(
        of.team.map(
          (one) =>
            t('takeout.archive.from', { what: one.name, day: day(one.from) }) +
            (one.to ? ` ${t('takeout.archive.until', { day: day(one.to) })}` : ''),
        ),
      ),
    ),
    ...(of.contactWish
      ? [
          paragraph(
            t(`takeout.archive.contact-wish.${of.contactWish.choice}`, {
              who: of.contactWish.worker,
              day: day(of.contactWish.saidOn),
            }),
          ),
        ]
      : []),
    ...decisionBlocks(of, voice),
    ...of.plans.flatMap((one) => planVersion(one, voice)),
    ...followUpBlocks(of, voice),
    ...scheduleBlocks(of, voice),
    ...ratingBlocks(of, voice),
    ...promiseBlocks(of, voice),
    ...noteBlocks(of, voice),
    ...consentBlocks(of, voice),
    ...under(
      t('takeout.archive.visits'),
      lines(
        of.visits.map((visit) =>
          [
            `${day(visit.day)} ${visit.startsAt.replace(':', '.')}–${visit.endsAt.replace(':', '.')}`,
            visit.worker,
            visit.state === 'planned' ? '' : t(`visits.state.${visit.state}`),
            visit.about,
          ]
            .filter((text) => text)
            .join('. '),
        ),
      ),
    ),
  ];
  return [heading(1, `${t(`plan.support.${support.kind}`)}, ${support.unit}`), ...blocks];
}

function decisionBlocks({ decisionGoals }: SupportArchive, { t, day }: Voice): Block[] {
  return under(
    t('takeout.archive.decision-goals'),
    decisionGoals.flatMap((goal): Block[] => [
      paragraph(goal.words),
      paragraph(
        `${t(`decision-goals.source.${goal.source}`)}, ${day(goal.enteredOn)}.${goal.endedOn ? ` ${t('takeout.archive.until', { day: day(goal.endedOn) })}` : ''}`,
        'small',
      ),
      ...goal.questions.flatMap((question): Block[] => [
        ...(question.words
          ? [quote(question.words, t('takeout.archive.asked', { day: day(question.askedOn) }))]
          : [paragraph(t('takeout.archive.asked', { day: day(question.askedOn) }))]),
        ...(question.outcome
          ? [
              paragraph(
                `${t(`decision-goals.outcome.${question.outcome}`)}. ${question.answer ?? ''} ${[question.answeredBy, question.answeredOn && day(question.answeredOn)].filter((text) => text).join(', ')}`,
              ),
            ]
          : []),
      ]),
    ]),
  );
}

function planVersion(
  { plan, answers }: SupportArchive['plans'][number],
  { t, lang, name, day }: Voice,
): Block[] {
  const rhythm = t(`plan.rhythm.${plan.rhythmMonths ?? 'least'}`);
  const settled = plan.settledOn ?? plan.proposedOn ?? plan.createdOn;
  return [
    heading(2, t('takeout.archive.plan', { number: plan.number })),
    paragraph(
      `${t(`plan.version-line.${plan.settledAs ?? plan.state}`, { day: day(settled) })}.` +
        (plan.endedOn ? ` ${t('takeout.archive.until', { day: day(plan.endedOn) })}` : ''),
    ),
    // each answer stands below, by its own day
    ...(plan.settledAs === 'established' ? settledBlocks(plan, name, undefined, t, lang) : []),
    ...planBlocks(plan, name, 3, t, lang),
    heading(3, t('plan.part.follow-up')),
    paragraph(plan.followUpWords ? `${rhythm} ${plan.followUpWords}` : rhythm),
    ...answers.flatMap((one): Block[] => [
      paragraph(
        `${t(`plan.answer.own.${one.answer}`, { day: day(one.givenOn) })}. ${answerCame(one, callName(name), t)}`,
      ),
      ...(one.words ? [quote(one.words)] : []),
    ]),
  ];
}

function followUpBlocks({ followUps, milestones }: SupportArchive, { t, day }: Voice): Block[] {
  return [
    ...followUps.flatMap((one): Block[] => [
      heading(
        2,
        one.closedOn
          ? t('takeout.archive.follow-up', { day: day(one.closedOn) })
          : t('takeout.archive.follow-up-open', { day: day(one.begunOn) }),
      ),
      ...one.answers.flatMap((answer): Block[] => {
        if (answer.mark === null && answer.words === '') return [];
        const mark = answer.mark ? `: ${t(`follow-up.mark.${answer.mark}`)}` : '';
        return [
          paragraph(`${t(`follow-up.question.${answer.question}`)}${mark}`),
          ...(answer.words ? [quote(answer.words)] : []),
        ];
      }),
      ...one.notes.flatMap((said): Block[] => [
        paragraph(
          t('takeout.archive.noted', {
            who: said.writer ?? t('plan.whose.somebody'),
            question: t(`follow-up.question.${said.question}`),
          }),
          'small',
        ),
        paragraph(said.words),
      ]),
      ...lines(
        one.outcomes
          .flatMap((outcome) => [...outcome.earlier, outcome])
          .map((said) =>
            [`${said.goalWords}: ${t(`follow-up.outcome.${said.outcome}`)}`, said.why]
              .filter((text) => text)
              .join('. '),
          ),
      ),
      ...(one.agreedNext ? [paragraph(one.agreedNext)] : []),
    ]),
    ...under(
      t('takeout.archive.milestones'),
      milestones.flatMap((one): Block[] => [
        ...(one.words ? [quote(one.words)] : []),
        ...(one.automaticOn
          ? [paragraph(t('takeout.archive.automatic', { day: day(one.automaticOn) }))]
          : []),
      ]),
    ),
  ];
}

function aboutMeBlocks({ items, suggestions }: AboutMeArchive, { t, day }: Voice): Block[] {
  return [
    ...items.flatMap((item): Block[] => [
      quote(item.words, `${t(`about-me.kind.${item.kind}`)}, ${day(item.writtenOn)}`),
      paragraph(
        item.shares.length > 0
          ? t('takeout.archive.shared', {
              who: item.shares
                .map((one) => `${t(`about-me.audience.${one.audience}`)} (${one.unit})`)
                .join(', '),
            })
          : t('takeout.archive.shared-nobody'),
        'small',
      ),
      ...lines(item.readers.map((one) => one.name && `${one.name}, ${day(one.on)}`)),
    ]),
    ...under(
      t('takeout.archive.suggested'),
      lines(
        suggestions.map((one) => `${one.words} (${[one.by, day(one.on)].filter((text) => text).join(', ')})`),
      ),
    ),
  ];
}

function readingBlocks({ readings, questions }: ReadingArchive, { t, lang, day }: Voice): Block[] {
  const known = projectTexts(lang);
  // a line of the log can be older than the words for it
  const what = (read: string[]) =>
    [
      ...new Set(
        read.map((one) => t(known.has(`reading.what.${one}`) ? `reading.what.${one}` : 'reading.what.other')),
      ),
    ].join(', ');
  return [
    ...lines(
      readings.map(
        (one) =>
          `${day(one.day)}: ${one.name}, ${t(`role.${one.role}`)}, ${one.organisation} – ${what(one.what)}`,
      ),
    ),
    ...under(
      t('takeout.archive.questions'),
      questions.flatMap((one): Block[] => [
        paragraph(`${day(one.day)}: ${one.name ?? ''} – ${what(one.what)}`),
        ...(one.words ? [quote(one.words, day(one.askedOn))] : []),
        ...(one.answer ? [paragraph(one.answer)] : []),
      ]),
    ),
  ];
}
