import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';

/** The texts of a form that somebody is writing, by field. */
export type Draft = Record<string, string>;

const shape = z.record(z.string(), z.string());

/** The most a draft holds (characters, with the names of its fields), as the column says. */
export const largestDraft = 1_000_000;

/** What the person has written in a form and not sent yet; {} when nothing. */
export async function readDraft(tx: Tx, form: string): Promise<Draft> {
  const { rows } = await sql<{ body: string }>`select body from kernel.draft where form = ${form}`.execute(
    tx,
  );
  return rows[0] ? shape.parse(JSON.parse(rows[0].body)) : {};
}

/**
 * Keeps what the person is writing; fields not given keep the text they had.
 *
 * @param form the form's own name, at most 200 characters, e.g. `audit-purpose.<audit id>`.
 * @returns false when it is too much to keep.
 */
export async function saveDraft(tx: Tx, form: string, fields: Draft): Promise<boolean> {
  if (tx.actor.kind !== 'person') throw new Error('only somebody signed in has drafts');
  const body = JSON.stringify({ ...(await readDraft(tx, form)), ...fields });
  if (body.length > largestDraft) return false;
  await sql`insert into kernel.draft (person_id, form, body, updated_at)
    values (${tx.actor.personId}, ${form}, ${body}, ${tx.now})
    on conflict (person_id, form) do update set body = excluded.body, updated_at = excluded.updated_at`.execute(
    tx,
  );
  return true;
}

/** Lets go of a draft, when its form has been sent or thrown away. */
export async function dropDraft(tx: Tx, form: string): Promise<void> {
  await sql`delete from kernel.draft where form = ${form}`.execute(tx);
}
