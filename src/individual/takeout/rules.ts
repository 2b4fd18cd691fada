import { callName } from '../../domain/call-name.ts';
import type { Day } from '../../domain/day.ts';
import type { LifeArea } from '../../domain/life-areas.ts';
import type { Translate } from '../../kernel/i18n/translate.ts';
import type { Activity, GivenAnswer, Goal, Statement, WholePlan } from '../plan/contract.ts';
import {
  type Annotation,
  type Bundle,
  type CarePlan,
  type CarePlanActivity,
  type Coding,
  EXTENSIONS,
  type Extension,
  type Goal as FhirGoal,
  type LifecycleStatus,
  type Reference,
  SYSTEMS,
} from './fhir.ts';

/** A plan, whose it is, and in what words it is told. */
export interface PlanTold {
  plan: WholePlan;
  support: { id: string; participant: string; unit: string; kind: string };
}

/**
 * Text as FHIR's `string` holds it: no control characters, no other white space than space, tab and line break. What a
 * person can see in it is kept.
 */
export function fhirText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/(?![\n\t ])\s/gu, ' ')
    .trim();
}

const urn = (id: string) => `urn:uuid:${id}`;
const to = (id: string): Reference => ({ reference: urn(id) });
const code = (url: string, valueCode: string): Extension => ({ url, valueCode });
/** A field with its text, or no field: FHIR has no empty texts. */
const filled = <K extends string>(key: K, text: string): { [P in K]?: string } => {
  const clean = fhirText(text);
  return (clean === '' ? {} : { [key]: clean }) as { [P in K]?: string };
};
const listed = <K extends string, T>(key: K, items: T[]): { [P in K]?: T[] } =>
  (items.length === 0 ? {} : { [key]: items }) as { [P in K]?: T[] };

const area = (t: Translate, value: LifeArea): Coding => ({
  system: SYSTEMS.lifeArea,
  code: value,
  display: t(`plan.area.${value}`),
});

/**
 * A goal's life as FHIR tells it. What is not settled is proposed; what was paused is on hold; what nobody needs any more
 * is cancelled, and nothing is ever said to have failed.
 */
export function lifecycleOf(state: Goal['state'], settled: boolean): LifecycleStatus {
  if (!settled) return 'proposed';
  return ({ active: 'active', paused: 'on-hold', reached: 'completed', ended: 'cancelled' } as const)[state];
}

/** How it goes with a goal, in HL7's words; nothing where nobody has said anything: a rest is no lack of progress. */
export function achievementOf(goal: Pick<Goal, 'state' | 'kind'>): Coding | undefined {
  const said = (value: string, display: string) => ({ system: SYSTEMS.achievement, code: value, display });
  if (goal.state === 'reached') return said('achieved', 'Achieved');
  if (goal.state !== 'active') return undefined;
  return goal.kind === 'compensating' ? said('sustaining', 'Sustaining') : said('in-progress', 'In Progress');
}

const ACTIVITY_STATUS = {
  proposed: 'not-started',
  active: 'in-progress',
  'on-hold': 'on-hold',
  completed: 'completed',
  cancelled: 'cancelled',
} as const;

const PLAN_STATUS = {
  draft: { status: 'draft', intent: 'proposal' },
  proposed: { status: 'draft', intent: 'proposal' },
  agreed: { status: 'active', intent: 'plan' },
  established: { status: 'active', intent: 'plan' },
  replaced: { status: 'completed', intent: 'plan' },
  ended: { status: 'completed', intent: 'plan' },
} as const;

/** Whose word it is: the participant by reference, everybody else in words. */
function author(
  row: Pick<Statement, 'perspective' | 'writer'>,
  patient: string,
  t: Translate,
): Pick<Annotation, 'authorReference' | 'authorString'> {
  if (row.perspective === 'participant') return { authorReference: to(patient) };
  const writer = row.perspective === 'staff' && row.writer ? ` (${row.writer})` : '';
  return { authorString: fhirText(`${t(`takeout.fhir.author.${row.perspective}`)}${writer}`) };
}

function goalOf(goal: Goal, { plan, support }: PlanTold, t: Translate): FhirGoal {
  const settled = plan.settledAs !== null;
  const achieved = settled ? achievementOf(goal) : undefined;
  const parent = plan.goals.find((one) => one.lineage === goal.parentLineage && one.id !== goal.id);
  const needs = plan.statements.filter(
    (one) => one.kind === 'need' && one.area !== null && one.area === goal.area,
  );
  const measure = fhirText(goal.measure);
  const meaning = fhirText(goal.meaning);
  const own = goal.perspective === 'participant';
  return {
    resourceType: 'Goal',
    id: goal.id,
    extension: [
      code(EXTENSIONS.perspective, goal.perspective),
      ...(parent ? [{ url: EXTENSIONS.stepTowards, valueReference: to(parent.id) }] : []),
      ...(goal.state === 'paused' && goal.lookAgainOn
        ? [{ url: EXTENSIONS.lookAgain, valueDate: goal.lookAgainOn }]
        : []),
    ],
    lifecycleStatus: lifecycleOf(goal.state, settled),
    ...(achieved ? { achievementStatus: { coding: [achieved] } } : {}),
    category: [
      ...(goal.area ? [{ coding: [area(t, goal.area)] }] : []),
      {
        coding: [{ system: SYSTEMS.goalKind, code: goal.kind, display: t(`plan.goal-kind.${goal.kind}`) }],
      },
    ],
    description: { text: fhirText(goal.words) },
    subject: to(support.id),
    statusDate: goal.stateSince,
    ...(goal.state === 'paused' ? filled('statusReason', goal.pausedWhy) : {}),
    expressedBy: own ? to(support.id) : { display: t(`takeout.fhir.author.${goal.perspective}`) },
    ...listed(
      'addresses',
      needs.map((need) => ({ display: fhirText(need.words) })),
    ),
    ...listed(
      'target',
      measure === '' && goal.byWhen === null
        ? []
        : [
            {
              ...(measure === '' ? {} : { measure: { text: measure } }),
              ...(goal.byWhen === null ? {} : { dueDate: goal.byWhen }),
            },
          ],
    ),
    ...listed(
      'note',
      meaning === ''
        ? []
        : [
            {
              extension: [code(EXTENSIONS.kind, 'meaning'), code(EXTENSIONS.perspective, goal.perspective)],
              ...author(goal, support.id, t),
              text: meaning,
            },
          ],
    ),
  };
}

function activityOf(activity: Activity, { plan, support }: PlanTold, t: Translate): CarePlanActivity {
  const goal = plan.goals.find((one) => one.lineage === activity.goalLineage);
  const status = ACTIVITY_STATUS[lifecycleOf(goal?.state ?? 'active', plan.settledAs !== null)];
  const words = fhirText(activity.whoWords);
  const others = words === '' ? t(`takeout.fhir.doer.${activity.who}`) : words;
  return {
    detail: {
      extension: [code(EXTENSIONS.doer, activity.who)],
      status,
      ...listed('goal', goal ? [to(goal.id)] : []),
      performer: [
        ...(activity.who === 'self' || activity.who === 'together' ? [to(support.id)] : []),
        ...(activity.who === 'self' && words === '' ? [] : [{ display: others }]),
      ],
      ...filled('scheduledString', activity.how),
      description: fhirText(activity.words),
    },
  };
}

function noteOf(statement: Statement, patient: string, t: Translate): Annotation {
  return {
    extension: [
      code(EXTENSIONS.kind, statement.wantedOn !== null ? 'wish' : statement.kind),
      code(EXTENSIONS.perspective, statement.perspective),
      ...(statement.area ? [code(EXTENSIONS.lifeArea, statement.area)] : []),
    ],
    ...author(statement, patient, t),
    text: fhirText(statement.words),
  };
}

/** Who gave an answer, or wrote it down, and in what way. */
export const answerCame = (
  { way, witness }: Pick<GivenAnswer, 'way' | 'witness'>,
  name: string,
  t: Translate,
): string =>
  way === 'spoken' || way === 'paper'
    ? t(`plan.answer.taken-down.${way}`, { witness: witness ?? t('plan.whose.somebody') })
    : t('plan.answer.self.other', { name });

/**
 * What is said of the plan itself: when one looks at it again, how the participant took part where they gave no yes, and
 * who gave the answer that it rests on, or wrote it down.
 */
function planNotes({ plan, support }: PlanTold, t: Translate): Annotation[] {
  const said = (kind: string, text: string): Annotation[] =>
    fhirText(text) === ''
      ? []
      : [
          {
            extension: [code(EXTENSIONS.kind, kind)],
            authorString: t('takeout.fhir.author.together'),
            text: fhirText(text),
          },
        ];
  const { answered } = plan;
  const name = callName(support.participant);
  const came = answered
    ? `${t(`plan.answer.other.${answered.answer}`, { name, day: answered.givenOn })}. ${answerCame(answered, name, t)}`
    : '';
  return [
    ...said('follow-up', plan.followUpWords),
    ...said('participation', plan.participation),
    ...said('answer', came),
  ];
}

const periodOf = (plan: { settledOn: Day | null; endedOn: Day | null }) =>
  plan.settledOn === null
    ? {}
    : { period: { start: plan.settledOn, ...(plan.endedOn ? { end: plan.endedOn } : {}) } };

const hasWords = (row: { words: string }) => fhirText(row.words) !== '';

/**
 * A plan as an HL7 FHIR R4 bundle (type collection): a patient who is a name and nothing else, the care plan, its goals.
 * The patient's id is the support's, so that two bundles about somebody cannot be laid together by it.
 *
 * @param at the moment it is told.
 * @param t speaks Swedish: the plan's own words are.
 */
export function planBundle(told: PlanTold, t: Translate, at: Date): Bundle {
  const { support } = told;
  const plan = {
    ...told.plan,
    statements: told.plan.statements.filter(hasWords),
    goals: told.plan.goals.filter(hasWords),
    activities: told.plan.activities.filter(hasWords),
  };
  const clean = { ...told, plan };
  const carePlan: CarePlan = {
    resourceType: 'CarePlan',
    id: plan.id,
    language: 'sv',
    ...listed('extension', [
      ...(plan.settledAs ? [code(EXTENSIONS.settledAs, plan.settledAs)] : []),
      ...(plan.rhythmMonths ? [{ url: EXTENSIONS.rhythm, valueInteger: plan.rhythmMonths }] : []),
    ]),
    ...PLAN_STATUS[plan.state],
    category: [{ text: t(`plan.support.${support.kind}`) }],
    title: fhirText(`${t('takeout.fhir.title')}, ${support.unit}`),
    subject: to(support.id),
    ...periodOf(plan),
    created: plan.createdOn,
    ...listed(
      'addresses',
      plan.statements.filter((one) => one.kind === 'need').map((need) => ({ display: fhirText(need.words) })),
    ),
    ...listed(
      'goal',
      plan.goals.map((goal) => to(goal.id)),
    ),
    ...listed(
      'activity',
      plan.activities.map((activity) => activityOf(activity, clean, t)),
    ),
    ...listed('note', [
      ...plan.statements.map((statement) => noteOf(statement, support.id, t)),
      ...planNotes(clean, t),
    ]),
  };
  const name = fhirText(support.participant) || t('takeout.fhir.nameless');
  const resources = [
    { resourceType: 'Patient' as const, id: support.id, name: [{ text: name }] },
    carePlan,
    ...plan.goals.map((goal) => goalOf(goal, clean, t)),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  };
}
