import { sql } from 'kysely';
import { type ShownCount, suppressRow } from '../../domain/small-groups.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { ageGroups, type Consent, countAges, type Way, ways } from './rules.ts';

/** Somebody who is interviewed, as the team knows them. */
export interface Informant {
  id: string;
  auditId: string;
  label: string;
  way: Way;
  /** the day everything they said was removed, or null */
  withdrawnOn: string | null;
  /** the actor has said that they may know them: what they have told about themselves is not for them */
  known: boolean;
  consents: Consent[];
}

const informant = sql`i.id, i.audit_id as "auditId", i.label, i.way, i.withdrawn_on as "withdrawnOn",
  i.id = any ((select service.known_informants())::uuid[]) as known,
  coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'given', c.given, 'way', c.way,
      'recordedOn', c.recorded_on, 'withdrawnOn', c.withdrawn_on) order by c.kind)
    from service.informant_consent c where c.informant_id = i.id), '[]') as consents`;

/** The audit's informants by label; for its inside only, empty for everybody else. */
export async function listInformants(tx: Tx, auditId: string): Promise<Informant[]> {
  const { rows } = await sql<Informant>`
    select ${informant} from service.informant i where i.audit_id = ${auditId}
    order by length(i.label), i.label`.execute(tx);
  return rows;
}

/** One informant of an audit, or undefined where the actor is not inside it. */
export async function findInformant(
  tx: Tx,
  auditId: string,
  informantId: string,
): Promise<Informant | undefined> {
  const { rows } = await sql<Informant>`
    select ${informant} from service.informant i where i.id = ${informantId} and i.audit_id = ${auditId}`.execute(
    tx,
  );
  return rows[0];
}

/** What an informant has told about themselves; for counts only. */
export interface Background {
  gender: 'woman' | 'man' | 'other' | null;
  age: number | null;
}

/** An informant's background, or undefined when nobody has asked. */
export async function findBackground(tx: Tx, informantId: string): Promise<Background | undefined> {
  const { rows } = await sql<Background>`
    select gender, age from service.informant_background where informant_id = ${informantId}`.execute(tx);
  return rows[0];
}

/** The numbers of the method chapter. Null is withheld: too few to be told (domain.md, "Small groups"). */
export interface InformantCounts {
  /** those who have not withdrawn */
  informants: number;
  interviewed: number;
  withdrawn: number;
  ways: Record<Way, ShownCount>;
  genders: Record<'woman' | 'man' | 'other' | 'unknown', ShownCount>;
  /** by the lowest age of each group */
  ages: { from: number; count: ShownCount }[];
}

/** How many took part and in what way, with small groups withheld by the audit's own threshold. For the inside. */
export async function informantCounts(tx: Tx, auditId: string): Promise<InformantCounts> {
  const { rows: told } =
    await sql<Background>`select gender, age from service.backgrounds(${auditId})`.execute(tx);
  const { rows } = await sql<{
    way: Way;
    withdrawn: boolean;
    interviewed: boolean;
    threshold: number;
  }>`
    select i.way, i.withdrawn_on is not null as withdrawn, a.threshold,
      exists (select from service.interview v where v.informant_id = i.id and v.state in ('done', 'stopped')) as interviewed
    from service.informant i join service.audit a on a.id = i.audit_id
    where i.audit_id = ${auditId}`.execute(tx);
  const threshold = rows[0]?.threshold ?? 5;
  const there = rows.filter((row) => !row.withdrawn);
  const shown = <Key extends string>(keys: readonly Key[], values: readonly Key[]) => {
    const { cells } = suppressRow(
      keys.map((key) => values.filter((value) => value === key).length),
      threshold,
    );
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null])) as Record<
      Key,
      ShownCount
    >;
  };
  const ages = suppressRow(countAges(told.flatMap((row) => row.age ?? [])), threshold);
  const genders = told.flatMap((row) => row.gender ?? []);
  const unsaid = there.slice(genders.length).map(() => 'unknown' as const);
  return {
    informants: there.length,
    interviewed: there.filter((row) => row.interviewed).length,
    withdrawn: rows.length - there.length,
    ways: shown(
      ways,
      there.map((row) => row.way),
    ),
    genders: shown(['woman', 'man', 'other', 'unknown'] as const, [...genders, ...unsaid]),
    ages: ageGroups.map((from, index) => ({ from, count: ages.cells[index] ?? null })),
  };
}
