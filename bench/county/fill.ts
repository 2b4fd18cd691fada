import type pg from 'pg';
import type { Database } from '../../src/kernel/database/database.ts';
import { jobs } from '../jobs.ts';
import { type Audit, addAudit, courses } from './audit.ts';
import { CountyWriter } from './copy.ts';
import { addFindings } from './findings.ts';
import { type Ahead, addInterviews, type Informant } from './interviews.ts';
import { addUnitLives, type FilledLife, type MeasuredLives } from './lives.ts';
import { addPeople, type People } from './people.ts';
import { type Random, seeded } from './random.ts';
import { addReport } from './reports.ts';
import { type CountySize, countyNow } from './sizes.ts';
import { addChain } from './trail.ts';

/** An audit with what the bench opens in it. */
export interface FilledAudit extends Audit {
  informants: Informant[];
  ahead: Ahead | undefined;
  proposals: string[];
  claims: string[];
}

/** What the bench needs to know of a county: the first audit and the first life of each course, and its people. */
export interface County {
  people: People;
  published: FilledAudit;
  underWay: FilledAudit & { ahead: Ahead };
  delivered: FilledAudit;
  lives: MeasuredLives;
  /** rows by table */
  counts: Record<string, number>;
}

const seed = 20_261_120;

// Audits, and units, in one batch: enough for COPY to be worth its start, few enough to hold in memory.
const batch = 25;

/**
 * Fills a freshly migrated database with a county, the same each time for a size, and lets the planner look at it.
 *
 * @param owner signed in as the database's owner and superuser: rows are copied past the row policies, and kept by every
 *   constraint.
 */
export async function fillCounty(
  owner: pg.Client,
  database: Database,
  size: CountySize,
  say: (line: string) => void,
): Promise<County> {
  const random = seeded(seed);
  const writer = new CountyWriter(owner);
  const people = addPeople(writer, random, size);
  for (const bureau of people.bureaus) addKey(writer, random, bureau.id);
  await writer.flush();
  const firsts: FilledAudit[] = [];
  for (let from = 0; from < size.audits; from += batch) {
    const audits = Array.from({ length: Math.min(batch, size.audits - from) }, (_, at) =>
      addWhole(writer, random, people, size, from + at),
    );
    await writer.flush();
    for (const audit of audits) await addReport(writer, random, database, audit);
    await writer.flush();
    if (firsts.length === 0) firsts.push(...audits.slice(0, 3));
    say(`${from + audits.length} of ${size.audits} audits`);
  }
  const lives = await addLives(owner, writer, people, size, say);
  await owner.query('vacuum analyze');
  // what these have found is there to be seen
  for (const { name, run } of jobs) {
    await database.withActor({ kind: 'job', name }, 'write', countyNow, async (tx) => void (await run(tx)));
  }
  // what was just written is put in its place now, and not while the first pages are measured
  await owner.query('checkpoint');
  const [published, underWay, delivered] = firsts as [FilledAudit, County['underWay'], FilledAudit];
  return { people, published, underWay, delivered, lives, counts: Object.fromEntries(writer.counts) };
}

// What guards how a text comes about, row by row, would take a plan that holds for one that nobody may write in any more.
const guarded = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'individual' and exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)`;

/** Everybody with a support, unit by unit; returns those whose pages are opened. */
async function addLives(
  owner: pg.Client,
  writer: CountyWriter,
  people: People,
  size: CountySize,
  say: (line: string) => void,
): Promise<MeasuredLives> {
  const random = seeded(seed + 1);
  const { rows: tables } = await owner.query<{ name: string }>(guarded);
  const triggers = async (how: 'disable' | 'enable') => {
    for (const { name } of tables) await owner.query(`alter table ${name} ${how} trigger user`);
  };
  await triggers('disable');
  const { units } = people;
  const firsts: FilledLife[] = [];
  for (const [at, unit] of units.entries()) {
    // as many at each unit, one more at the first ones
    const participants = Math.ceil((size.participants - at) / units.length);
    const lives = addUnitLives(writer, random, unit, participants);
    if (at === 0) firsts.push(...lives);
    if ((at + 1) % batch !== 0 && at + 1 < units.length) continue;
    await writer.flush();
    say(`${at + 1} of ${units.length} units`);
  }
  await triggers('enable');
  const of = (course: keyof MeasuredLives) => firsts.find((life) => life.course === course)!;
  return { held: of('held'), draft: of('draft'), proposed: of('proposed') };
}

function addWhole(
  writer: CountyWriter,
  random: Random,
  people: People,
  size: CountySize,
  at: number,
): FilledAudit {
  const audit = addAudit(writer, random, {
    course: courses[at % courses.length]!,
    unit: people.units[at % people.units.length]!,
    // a bureau's audits lie together, so that the first three are one bureau's
    bureau: people.bureaus[Math.floor((at * people.bureaus.length) / size.audits)]!,
  });
  const { informants, ahead } = addInterviews(writer, random, audit, size);
  const { proposals, claims } = addFindings(writer, random, audit, informants);
  addChain(
    writer,
    audit.id,
    [...informants.map(({ id }) => id), ...claims, ...proposals].flatMap((subject, index) =>
      ['made', 'changed'].map((event) => ({
        at: new Date(countyNow.getTime() - (300 - index) * 86_400_000),
        event,
        who: audit.team[index % audit.team.length]!,
        subject,
      })),
    ),
  );
  return { ...audit, informants, ahead, proposals, claims };
}

// Nobody kept its other half: the bench opens nothing that it seals.
const recipient = 'age1ty9q35vwv3c9memhqph79j37p4uzunrws3wca2msm6ec7dnh854s05r2h8';

function addKey(writer: CountyWriter, random: Random, bureau: string): void {
  writer.add('service.bureau_key', {
    id: random.uuid(),
    bureau_id: bureau,
    recipient,
    sealed_identity: random.bytes(400),
    made_on: '2025-01-01',
  });
}
