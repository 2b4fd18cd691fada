import { z } from 'zod';
import { isDay } from '../../domain/day.ts';
import { isLifeArea, type LifeArea } from '../../domain/life-areas.ts';
import { EXTENSIONS, SYSTEMS } from './fhir.ts';
import { fhirText } from './rules.ts';

/** The largest plan file that is read (bytes): two pages of words are a hundredth of it. */
export const LARGEST_PLAN_FILE = 1024 * 1024;

/** What a file gives to a draft, each with a name of its own within the file. */
export interface IncomingPlan {
  statements: {
    key: string;
    kind: 'life' | 'need' | 'wish' | 'idea' | 'strength';
    area: LifeArea | null;
    words: string;
  }[];
  goals: {
    key: string;
    /** the goal that this is a step towards */
    parent: string | null;
    kind: 'supporting' | 'training' | 'compensating';
    area: LifeArea | null;
    words: string;
    meaning: string;
    measure: string;
    byWhen: string | null;
  }[];
  activities: {
    key: string;
    goal: string | null;
    words: string;
    who: 'self' | 'together' | 'staff' | 'somebody-else';
    whoWords: string;
    how: string;
  }[];
  /** what could not be taken in: too long, or not there */
  unread: number;
  /** what others had said: their words come in by themselves or not at all */
  others: number;
}

/** Why nothing was read of a file. */
export type Unreadable = 'no-file' | 'too-large' | 'not-a-plan' | 'too-much' | 'nothing-in-it';

const MOST = { entries: 300, goals: 60, activities: 200, notes: 200 };

const anyText = z.string().max(20_000).transform(fhirText);
const coded = z
  .object({ coding: z.array(z.object({ system: z.string().max(300), code: z.string().max(100) })).max(20) })
  .partial()
  .extend({ text: anyText.optional().catch(undefined) })
  .catch({});
const reference = z
  .object({ reference: z.string().max(500), display: anyText })
  .partial()
  .catch({});
const extensions = z
  .array(
    z
      .object({
        url: z.string().max(300),
        valueCode: z.string().max(100),
        valueReference: reference,
      })
      .partial()
      .catch({}),
  )
  .max(50)
  .catch([])
  .default([]);
const annotation = z
  .object({
    extension: extensions,
    authorReference: reference.optional(),
    authorString: anyText.optional().catch(undefined),
    text: anyText,
  })
  .nullable()
  .catch(null);
const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most).default([]);

const goalShape = z.object({
  id: z.string().max(100).optional().catch(undefined),
  extension: extensions,
  lifecycleStatus: z.string().max(50).optional().catch(undefined),
  category: z.array(coded).max(20).catch([]).default([]),
  description: coded,
  target: z
    .array(
      z
        .object({ measure: coded, dueDate: z.string().max(20) })
        .partial()
        .catch({}),
    )
    .max(20)
    .catch([])
    .default([]),
  note: listOf(annotation, 50).catch([]),
});
const planShape = z.object({
  status: z.string().max(50).optional().catch(undefined),
  subject: reference.default({}),
  goal: listOf(reference, MOST.goals),
  activity: listOf(
    z
      .object({
        detail: z.object({
          extension: extensions,
          goal: z.array(reference).max(20).catch([]).default([]),
          performer: z.array(reference).max(20).catch([]).default([]),
          scheduledString: anyText.optional().catch(undefined),
          description: anyText,
        }),
      })
      .nullable()
      .catch(null),
    MOST.activities,
  ),
  note: listOf(annotation, MOST.notes),
});
const bundleShape = z.object({
  resourceType: z.literal('Bundle'),
  entry: z
    .array(
      z.object({
        fullUrl: z.string().max(500).optional().catch(undefined),
        resource: z.looseObject({ resourceType: z.string().max(50) }),
      }),
    )
    .max(MOST.entries),
});

const codeIn = (found: z.output<typeof extensions>, url: string) =>
  found.find((one) => one.url === url)?.valueCode;
const within = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value);
const areaFrom = (value: string | undefined): LifeArea | null =>
  value !== undefined && isLifeArea(value) ? value : null;
const fits = (text: string, most: number) => text !== '' && text.length <= most;

/**
 * Reads a plan out of a FHIR R4 bundle from anywhere. Nothing in it is believed: only known fields of known sizes are
 * taken, as plain text, and only the participant's own words, the goals and what is done.
 */
export function readPlanFile(
  text: string,
): { ok: true; plan: IncomingPlan } | { ok: false; because: Unreadable } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, because: 'not-a-plan' };
  }
  const bundle = bundleShape.safeParse(parsed);
  if (!bundle.success) {
    return { ok: false, because: tooMuch(bundle.error) ? 'too-much' : 'not-a-plan' };
  }
  const resources = bundle.data.entry.map(({ fullUrl, resource }) => ({ fullUrl, ...resource }));
  const carePlans = resources
    .filter((one) => one.resourceType === 'CarePlan')
    .map((one) => planShape.safeParse(one));
  if (carePlans.some((one) => !one.success && tooMuch(one.error))) return { ok: false, because: 'too-much' };
  const readable = carePlans.flatMap((one) => (one.success ? [one.data] : []));
  const carePlan = readable.find((one) => one.status === 'active') ?? readable[0];
  if (!carePlan) return { ok: false, because: 'not-a-plan' };
  const goals = goalsIn(resources, carePlan);
  if (goals.goals.length > MOST.goals) return { ok: false, because: 'too-much' };
  const said = statementsIn(carePlan);
  const done = activitiesIn(carePlan, goals.names);
  const plan: IncomingPlan = {
    statements: said.statements,
    goals: goals.goals,
    activities: done.activities,
    unread: goals.unread + said.unread + done.unread,
    others: said.others,
  };
  const empty = plan.statements.length + plan.goals.length + plan.activities.length === 0;
  return empty ? { ok: false, because: 'nothing-in-it' } : { ok: true, plan };
}

const tooMuch = (error: z.ZodError) => error.issues.some((issue) => issue.code === 'too_big');

/** The goals of the plan, by the names that others in the file call them. */
function goalsIn(
  resources: { fullUrl: string | undefined; resourceType: string }[],
  carePlan: z.output<typeof planShape>,
) {
  const names = new Map<string, string>();
  const wanted = new Set(carePlan.goal.map((one) => one.reference));
  const goals: IncomingPlan['goals'] = [];
  const towards: (string | undefined)[] = [];
  let unread = 0;
  for (const [place, resource] of resources.entries()) {
    if (resource.resourceType !== 'Goal') continue;
    const goal = goalShape.safeParse(resource);
    const called = [resource.fullUrl, goal.data?.id && `Goal/${goal.data.id}`].filter(
      (one) => one !== undefined,
    );
    // a bundle may hold goals of other plans
    if (wanted.size > 0 && !called.some((one) => wanted.has(one))) continue;
    if (!goal.success || !fits(goal.data.description.text ?? '', 2000)) {
      unread += 1;
      continue;
    }
    // what is over is not taken up again by a file
    if (['completed', 'cancelled', 'rejected', 'entered-in-error'].includes(goal.data.lifecycleStatus ?? ''))
      continue;
    const key = `goal-${place}`;
    for (const one of called) if (one) names.set(one, key);
    const codings = goal.data.category.flatMap(({ coding }) => coding ?? []);
    const target = goal.data.target[0];
    const measure = target?.measure?.text ?? '';
    const meaning =
      goal.data.note.find((one) => one && codeIn(one.extension, EXTENSIONS.kind) === 'meaning')?.text ?? '';
    goals.push({
      key,
      parent: null,
      kind:
        within(
          ['supporting', 'training', 'compensating'],
          codings.find((one) => one.system === SYSTEMS.goalKind)?.code,
        ) ?? 'supporting',
      area: areaFrom(codings.find((one) => one.system === SYSTEMS.lifeArea)?.code),
      words: goal.data.description.text!,
      meaning: meaning.length <= 1000 ? meaning : '',
      measure: measure.length <= 1000 ? measure : '',
      byWhen: target?.dueDate !== undefined && isDay(target.dueDate) ? target.dueDate : null,
    });
    towards.push(
      goal.data.extension.find((one) => one.url === EXTENSIONS.stepTowards)?.valueReference?.reference,
    );
  }
  const known = new Map(
    goals.map((goal, at) => [goal.key, towards[at] ? names.get(towards[at]) : undefined]),
  );
  return {
    // a step's goal is a goal, never a step: no rings, and no stairs without an end
    goals: goals.map((goal) => {
      const parent = known.get(goal.key);
      return {
        ...goal,
        parent: parent && parent !== goal.key && known.get(parent) === undefined ? parent : null,
      };
    }),
    names,
    unread,
  };
}

function statementsIn(carePlan: z.output<typeof planShape>) {
  const statements: IncomingPlan['statements'] = [];
  let unread = 0;
  let others = 0;
  for (const [place, note] of carePlan.note.entries()) {
    const kind = note ? codeIn(note.extension, EXTENSIONS.kind) : undefined;
    // said of the plan that was, not in it
    if (kind === 'follow-up' || kind === 'participation' || kind === 'answer') continue;
    const perspective = note ? codeIn(note.extension, EXTENSIONS.perspective) : undefined;
    const subject = carePlan.subject.reference;
    const own =
      perspective === undefined
        ? subject !== undefined && note?.authorReference?.reference === subject
        : perspective === 'participant';
    if (!note || !fits(note.text, 4000)) unread += 1;
    else if (!own) others += 1;
    else {
      statements.push({
        key: `note-${place}`,
        kind: within(['life', 'need', 'wish', 'idea', 'strength'], kind) ?? 'wish',
        area: areaFrom(codeIn(note.extension, EXTENSIONS.lifeArea)),
        words: note.text,
      });
    }
  }
  return { statements, unread, others };
}

function activitiesIn(carePlan: z.output<typeof planShape>, names: ReadonlyMap<string, string>) {
  const activities: IncomingPlan['activities'] = [];
  let unread = 0;
  for (const [place, activity] of carePlan.activity.entries()) {
    if (!activity || !fits(activity.detail.description, 500)) {
      unread += 1;
      continue;
    }
    const { detail } = activity;
    const own = carePlan.subject.reference;
    const mine = own !== undefined && detail.performer.some((one) => one.reference === own);
    const somebody = detail.performer.find((one) => one.reference !== own)?.display ?? '';
    const who =
      within(['self', 'together', 'staff', 'somebody-else'], codeIn(detail.extension, EXTENSIONS.doer)) ??
      (mine ? (somebody === '' ? 'self' : 'together') : 'somebody-else');
    activities.push({
      key: `activity-${place}`,
      goal: detail.goal.map((one) => names.get(one.reference ?? '')).find((one) => one !== undefined) ?? null,
      words: detail.description,
      who,
      whoWords: who === 'somebody-else' && somebody.length <= 200 ? somebody : '',
      how: (detail.scheduledString ?? '').length <= 1000 ? (detail.scheduledString ?? '') : '',
    });
  }
  return { activities, unread };
}
