import type { Kysely } from 'kysely';
import type { Tx } from '../kernel/database/database.ts';

/**
 * The wing's tables by name. Each feature adds its own rows' types from its `tables.ts`:
 *
 * @example
 * declare module '../tables.ts' {
 *   interface IndividualTables { 'individual.plan': PlanTable }
 * }
 */
export interface IndividualTables {
  'kernel.person': { id: string; name: string };
  'kernel.organisation': { id: string; name: string; kind: string; parent_id: string | null };
}

/** The open transaction, with the wing's tables typed. */
export const individual = (tx: Tx): Kysely<IndividualTables> => tx as unknown as Kysely<IndividualTables>;
