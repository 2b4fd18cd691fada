import { callName } from '../../domain/call-name.ts';
import {
  type Block,
  bullets,
  type DocumentModel,
  heading,
  note,
  paragraph,
  quote,
} from '../../kernel/documents/model.ts';
import { asEnded, formatDay } from '../../kernel/i18n/dates.ts';
import type { Language, Translate } from '../../kernel/i18n/translate.ts';
import type { Activity, Goal, Statement, WholePlan } from '../plan/contract.ts';
import type { LastAnswer } from './queries.ts';
import { answerCame } from './rules.ts';

/** A plan, and what is told about it on paper. */
export interface PlanOnPaper {
  plan: WholePlan;
  /** whose plan it is */
  name: string;
  unit: string;
  answer: LastAnswer | undefined;
  /** the day by which one looks at it again, where it holds */
  due: string | null;
  today: string;
}

/** Somebody's words in their own voice: the participant's as a quotation, others' as said by whom. */
function said(words: string, voice: boolean, whose: string): Block[] {
  return voice ? [quote(words, whose)] : [paragraph(words), paragraph(whose, 'small')];
}

/** Words for what stands in a plan, in the third person: paper goes from hand to hand. */
function wordsOf(name: string, t: Translate) {
  const first = callName(name);
  return {
    first,
    whose({ perspective, writer }: Pick<Statement, 'perspective' | 'writer'>): string {
      if (perspective === 'staff')
        return t('plan.whose.staff', { writer: writer ?? t('plan.whose.somebody') });
      if (perspective === 'kin') return t('plan.whose.kin');
      if (perspective === 'guardian') return t('plan.whose.guardian');
      const own = t('plan.whose.participant', { name: first });
      return writer && writer !== name ? `${own} ${t('plan.whose.taken-down', { writer })}` : own;
    },
    doer({ who, whoWords }: Activity): string {
      if (who === 'somebody-else') return whoWords || t('plan.who.somebody-else');
      const doer = t(`plan.who.other.${who}`, { name: first });
      return whoWords ? `${doer} (${whoWords})` : doer;
    },
  };
}

/** The blocks of a version of a plan, from a heading level on: on paper by itself, and in the archive. */
export function planBlocks(
  plan: WholePlan,
  name: string,
  level: 2 | 3,
  t: Translate,
  lang: Language,
): Block[] {
  const { first, whose, doer } = wordsOf(name, t);
  const part = (title: string, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [heading(level, title), ...blocks];
  const statement = (one: Statement, kind = false): Block[] => {
    const beside = [
      ...(kind ? [`${t(`plan.kind.${one.kind}`)}.`] : []),
      ...(one.area ? [`${t(`plan.area.${one.area}`)}.`] : []),
      whose(one),
    ].join(' ');
    return said(one.words, one.perspective === 'participant', beside);
  };
  const wanted = (one: Statement) => one.wantedOn !== null;
  // the participant's words first
  const { onlySchedule } = plan;
  const statements = (onlySchedule ? [] : [...plan.statements]).sort(
    (a, b) => Number(b.perspective === 'participant') - Number(a.perspective === 'participant'),
  );
  const kinds = (...of: Statement['kind'][]) =>
    statements.filter((one) => of.includes(one.kind) && !wanted(one));
  const activities = (of: Activity[]): Block[] =>
    of.length === 0
      ? []
      : [bullets(of.map((one) => `${one.words} – ${doer(one)}${one.how ? `. ${one.how}` : ''}`))];
  const known = new Set(plan.goals.map((goal) => goal.lineage));
  const isStep = (goal: Goal) => goal.parentLineage !== null && known.has(goal.parentLineage);
  const doneFor = (goal: Goal) => plan.activities.filter((one) => one.goalLineage === goal.lineage);
  const day = (one: string) => formatDay(one, lang);
  const goalBlocks = (goal: Goal, at: number): Block[] => {
    const steps = plan.goals.filter((step) => isStep(step) && step.parentLineage === goal.lineage);
    const about = [
      ...(goal.asSettled ? [] : [t(`plan.goal-state.${goal.state}`)]),
      t(`plan.goal-kind.${goal.kind}`),
      ...(goal.area ? [t(`plan.area.${goal.area}`)] : []),
    ].join('. ');
    const done = doneFor(goal);
    const facts = [
      ...(goal.meaning ? [asEnded(t('plan.goal.why', { words: goal.meaning }))] : []),
      ...(goal.measure ? [asEnded(t('plan.goal.notice', { words: goal.measure }))] : []),
      ...(goal.byWhen ? [t('plan.goal.by', { day: day(goal.byWhen) })] : []),
    ].join(' ');
    return [
      heading(level === 2 ? 3 : 4, t('takeout.goal', { number: at + 1 })),
      ...said(goal.words, goal.perspective === 'participant', `${whose(goal)} ${about}.`),
      ...(goal.state === 'paused'
        ? [
            paragraph(
              [goal.pausedWhy, goal.lookAgainOn && t('plan.goal.look-again', { day: day(goal.lookAgainOn) })]
                .filter((text) => text)
                .join(' '),
            ),
          ]
        : []),
      ...(facts === '' ? [] : [paragraph(facts)]),
      ...(steps.length > 0
        ? [
            paragraph(t('plan.goal.steps')),
            bullets(
              steps.map((step) => {
                const state = step.state === 'active' ? '' : ` (${t(`plan.goal-state.${step.state}`)})`;
                const what = doneFor(step).map((one) => `${one.words} – ${doer(one)}`);
                return [`${step.words}${state}`, ...what].join('. ');
              }),
            ),
          ]
        : []),
      ...(done.length > 0 ? [paragraph(t('plan.goal.activities')), ...activities(done)] : []),
    ];
  };
  const goals = onlySchedule ? [] : plan.goals.filter((goal) => !isStep(goal));
  const alone = plan.activities.filter((one) => one.goalLineage === null || !known.has(one.goalLineage));
  const ideas = kinds('idea');
  return [
    ...part(
      t('plan.part.life.other', { name: first }),
      kinds('life').flatMap((one) => statement(one)),
    ),
    ...part(
      t('plan.part.needs.other', { name: first }),
      statements
        .filter((one) => wanted(one) || ['need', 'wish', 'strength'].includes(one.kind))
        .flatMap((one) => statement(one, true)),
    ),
    ...part(t('plan.part.goals'), goals.flatMap(goalBlocks)),
    ...part(t('plan.part.activities'), activities(alone)),
    ...part(
      t('plan.part.ideas'),
      ideas.length === 0
        ? []
        : [paragraph(t('plan.part.ideas-lead'), 'small'), ...ideas.flatMap((one) => statement(one))],
    ),
  ];
}

/** How a plan came to hold: agreed, or plainly without the participant's yes and with what they said; or not yet. */
export function settledBlocks(
  plan: WholePlan,
  name: string,
  answer: LastAnswer | undefined,
  t: Translate,
  lang: Language,
): Block[] {
  const { first } = wordsOf(name, t);
  const day = plan.settledOn ? formatDay(plan.settledOn, lang) : '';
  const words = answer?.words ? [quote(answer.words, t('plan.whose.participant', { name: first }))] : [];
  const came = plan.answered ? [paragraph(answerCame(plan.answered, first, t), 'small')] : [];
  if (plan.settledAs === 'agreed') {
    return [
      note(
        [paragraph(t('plan.settled.agreed-text.other', { day, name: first })), ...came, ...words],
        t('plan.settled.agreed'),
      ),
    ];
  }
  const answered = answer
    ? [
        paragraph(
          t(`plan.answer.other.${answer.answer}`, { name: first, day: formatDay(answer.givenOn, lang) }),
        ),
        ...words,
      ]
    : [];
  if (plan.settledAs === null) return [note([paragraph(t('plan.print-draft')), ...answered])];
  return [
    note(
      [
        paragraph(t('plan.settled.established-text', { day })),
        paragraph(t('plan.settled.participation.other', { name: first })),
        paragraph(plan.participation),
        ...answered,
        ...(answer ? came : []),
      ],
      t('plan.settled.established.other', { name: first }),
    ),
  ];
}

/**
 * The plan as a document, for paper and for sending on: easy to read, meant for two sides of A4.
 *
 * @param t speaks `lang`.
 */
export function planDocument(paper: PlanOnPaper, t: Translate, lang: Language): DocumentModel {
  const { plan, name, unit, answer, due, today } = paper;
  const { first } = wordsOf(name, t);
  const title = t('plan.print-title', { name: first });
  const rhythm = t(`plan.rhythm.${plan.rhythmMonths ?? 'least'}`);
  return {
    title,
    language: lang,
    author: unit,
    layout: 'sheet',
    footer: title,
    blocks: [
      ...settledBlocks(plan, name, answer, t, lang),
      ...planBlocks(plan, name, 2, t, lang),
      heading(2, t('plan.part.follow-up')),
      paragraph(due ? `${rhythm} ${t('plan.follow-up-due', { day: formatDay(due, lang) })}` : rhythm),
      ...(plan.followUpWords ? [paragraph(plan.followUpWords)] : []),
      paragraph(t('plan.print-day', { day: formatDay(today, lang), number: plan.number }), 'small'),
    ],
  };
}
