import { type Block, bullets, heading, paragraph, quote } from '../../kernel/documents/model.ts';
import type { Language, Translate } from '../../kernel/i18n/translate.ts';
import type { SupportArchive } from './archive.ts';

/** How the archive is worded: whose it is, and in which language. */
export interface Voice {
  t: Translate;
  lang: Language;
  name: string;
  day: (day: string) => string;
}

/** A heading with what stands under it, or nothing. */
export const under = (title: string, blocks: Block[]): Block[] =>
  blocks.length > 0 ? [heading(2, title), ...blocks] : [];
/** A list of those texts that there are. */
export const lines = (items: (string | undefined | null | false)[]): Block[] => {
  const kept = items.filter((item): item is string => Boolean(item));
  return kept.length > 0 ? [bullets(kept)] : [];
};

/** The weekly schedule, what was said of each thing, and the staircases of tapering with every step taken. */
export function scheduleBlocks({ schedule, staircases }: SupportArchive, { t, lang, day }: Voice): Block[] {
  // 1 January 2024 was a Monday
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const nameOf = (number: number) => weekday.format(new Date(Date.UTC(2024, 0, number)));
  return [
    ...under(
      t('takeout.archive.schedule'),
      schedule.flatMap((item): Block[] => [
        paragraph(
          [
            item.words,
            `${item.weekdays.map(nameOf).join(', ')}, ${t(`takeout.repeats.${item.repeats}`)}`,
            item.startsAt && t('takeout.archive.clock', { time: item.startsAt }),
            item.withWords,
            t('takeout.archive.from', { what: '', day: day(item.startsOn) }).trim(),
            item.until && t('takeout.archive.until', { day: day(item.until) }),
          ]
            .filter((text) => text)
            .join('. '),
        ),
        ...lines(
          item.ticks.map((tick) => `${day(tick.day)}: ${t(`takeout.tick.${tick.answer}`)} (${tick.words})`),
        ),
        ...lines(
          item.checkIns.map((one) => t('takeout.archive.check-in', { day: day(one.day), words: one.words })),
        ),
      ]),
    ),
    ...under(
      t('takeout.archive.staircases'),
      staircases.flatMap((one): Block[] => [
        paragraph(one.words),
        ...lines(one.steps.map((step) => `${day(step.takenOn)}: ${t(`takeout.taper.${step.step}`)}`)),
      ]),
    ),
  ];
}

/** The participant's own ratings: the ladder, and what independence means to them. */
export function ratingBlocks({ ladder, independence }: SupportArchive, { t, day }: Voice): Block[] {
  return [
    ...under(
      t('takeout.archive.ladder'),
      lines(
        ladder.ratings.map((one) => {
          const who = t(`takeout.side.${one.side}`);
          return `${day(one.day)}: ${t(`ladder.phase.${one.phase}`)} – ${who}: ${t(`ladder.step.${one.step}`)}`;
        }),
      ),
    ),
    ...under(
      t('takeout.archive.independence'),
      independence
        ? [
            ...independence.wordings.map((one) => quote(one.words, day(one.day))),
            ...independence.yardsticks.flatMap((one): Block[] => [
              quote(one.words, day(one.begunOn)),
              ...lines(
                one.ratings.map((rating) =>
                  [`${day(rating.day)}: ${t(`independence.grade.${rating.grade}`)}`, rating.words]
                    .filter((text) => text)
                    .join('. '),
                ),
              ),
            ]),
          ]
        : [],
    ),
  ];
}

/** Promises, and what became of each. */
export function promiseBlocks({ promises }: SupportArchive, { t, day }: Voice): Block[] {
  return under(
    t('takeout.archive.promises'),
    promises.flatMap((one): Block[] => [
      ...(one.byParticipant
        ? [quote(one.words, [day(one.day), one.whoWords].filter((text) => text).join(', '))]
        : [paragraph(one.words), paragraph(`${one.writer}, ${day(one.day)}`, 'small')]),
      ...lines(
        one.steps.map((step) => `${day(step.day)}: ${t(`promises.step.${step.step}`, { who: step.writer })}`),
      ),
    ]),
  );
}

/** The record as it is shown to the participant: a passage about somebody else is a gap here too. */
export function noteBlocks({ notes, notesWait }: SupportArchive, { t, day }: Voice): Block[] {
  const shown = (version: SupportArchive['notes'][number]['current']): Block[] => {
    if (version?.body !== undefined) return [paragraph(version.body)];
    if (version?.shown) {
      return [
        paragraph(version.shown.join(` [${t('record.gap')}] `)),
        paragraph(t('record.parts-why'), 'small'),
      ];
    }
    return [paragraph(t(version?.state === 'not' ? 'record.not-shown' : 'record.held'))];
  };
  return under(t('takeout.archive.record'), [
    ...(notesWait ? [paragraph(t('takeout.archive.notes-wait'))] : []),
    ...notes.flatMap((one): Block[] => {
      const when = one.time ? `${day(one.day)} ${one.time}` : day(one.day);
      return [
        heading(3, when),
        paragraph(
          one.kind === 'own' ? one.writer : `${one.writer}. ${t(`record.kind.${one.kind}`)}.`,
          'small',
        ),
        ...(one.kind === 'own' && one.current?.body !== undefined
          ? [quote(one.current.body)]
          : shown(one.current)),
        ...(one.current?.why
          ? [paragraph(t('record.corrected-why', { why: one.current.why }), 'small')]
          : []),
        ...one.earlier.flatMap((version): Block[] => [
          paragraph(t('takeout.archive.stood-before'), 'small'),
          ...shown(version),
        ]),
        ...one.answers.map((answer) =>
          quote(answer.words, t('takeout.archive.answered', { day: day(answer.on) })),
        ),
      ];
    }),
  ]);
}

/** Consents that were ever given. */
export function consentBlocks({ consents }: SupportArchive, { t, day }: Voice): Block[] {
  return under(
    t('takeout.archive.consents'),
    lines(
      consents.map((one) =>
        [
          `${t(`consents.kind.${one.what}`)}: ${one.toWhom}`,
          one.about,
          `${day(one.from)} – ${day(one.to)}`,
          t(`consents.how.${one.how}`, { day: day(one.givenOn), witness: one.witness ?? '' }),
          one.withdrawnOn && t('takeout.archive.withdrawn', { day: day(one.withdrawnOn) }),
        ]
          .filter((text) => text)
          .join('. '),
      ),
    ),
  );
}
