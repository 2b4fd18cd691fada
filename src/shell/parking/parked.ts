import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { readSessionToken } from '../../kernel/access/cookie.ts';
import { openSealed, sealText } from '../../kernel/access/sealing.ts';
import { ownerOfToken, signInJob } from '../../kernel/access/sessions.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, FormValues } from '../../kernel/requests/context.ts';
import { clearCookie, readCookie, writeCookie } from '../cookies.ts';
import { fileNames, textPairs } from '../standard/hidden-fields.tsx';

/** How long a form waits for its writer; upkeep throws it away afterwards (src/kernel/jobs/upkeep.ts). */
const parkedDays = 7;

/** How many forms one browser can have waiting; the cookie that opens them must stay small. */
const mostForms = 8;

/** The column's own limit (bytes). */
const largestSealed = 2_000_000;

const cookieName = 'vantar';

/** Stands in the query when a kept form is sent on, so that it is let go of once it has been received. */
export const parkedQuery = '_vantade';

const content = z.object({
  personId: z.uuid(),
  path: z.string(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
  files: z.array(z.string()),
});

/** A form that arrived after its writer's session had ended. */
export interface ParkedForm {
  id: string;
  /** where it was sent, with its query */
  path: string;
  fields: { name: string; value: string }[];
  /** names of files, which could not be kept */
  files: string[];
}

interface Ticket {
  id: string;
  key: string;
}

function tickets(c: AppContext): Ticket[] {
  return (readCookie(c, cookieName) ?? '').split('~').flatMap((text) => {
    const match = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(text);
    return match ? [{ id: match[1]!, key: match[2]! }] : [];
  });
}

function writeTickets(c: AppContext, all: readonly Ticket[]): void {
  const value = all.map(({ id, key }) => `${id}.${key}`).join('~');
  if (value) writeCookie(c, cookieName, value, parkedDays * 86_400);
  else clearCookie(c, cookieName);
}

/** Whether this browser holds the key to something that was written before a session ended. */
export function hasParkedForms(c: AppContext): boolean {
  return tickets(c).length > 0;
}

/**
 * Keeps a form until its writer has signed in again. It is sealed under a key that goes into the writer's browser and
 * nowhere else, and opens for the same person only: a computer may be shared.
 *
 * @returns false when nobody knows whose it is (no session of theirs was here), or it is too large to keep.
 */
export async function parkForm(c: AppContext, form: FormValues): Promise<boolean> {
  const { keys } = c.get('database');
  const token = readSessionToken(c, c.get('baseUrl'));
  if (!token) return false;
  const url = new URL(c.req.url);
  url.searchParams.delete(parkedQuery);
  const key = randomBytes(32);
  const id = randomUUID();
  const kept = await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
    const personId = await ownerOfToken(tx, keys, token);
    if (!personId) return false;
    const parked: z.output<typeof content> = {
      personId,
      path: url.pathname + url.search,
      fields: textPairs(form),
      files: fileNames(form),
    };
    const sealed = sealText(key, JSON.stringify(parked));
    if (sealed.length > largestSealed) return false;
    await sql`insert into kernel.parked_form (id, sealed, created_on)
      values (${id}, ${sealed}, ${dayAt(tx.now)})`.execute(tx);
    return true;
  });
  if (kept) writeTickets(c, [{ id, key: key.toString('base64url') }, ...tickets(c)].slice(0, mostForms));
  return kept;
}

/** What waits in this browser for the person who is signed in, the latest first; another's stays shut. */
export async function openParkedForms(c: AppContext, personId: string): Promise<ParkedForm[]> {
  const held = tickets(c);
  if (held.length === 0) return [];
  const rows = await c.get('database').withActor(signInJob, 'read', c.get('now'), async (tx) => {
    const result = await sql<{ id: string; sealed: Buffer }>`
      select id, sealed from kernel.parked_form where id = any (${held.map(({ id }) => id)}::uuid[])`.execute(
      tx,
    );
    return new Map(result.rows.map((row) => [row.id, row.sealed]));
  });
  return held.flatMap(({ id, key }) => {
    const sealed = rows.get(id);
    const text = sealed && openSealed(Buffer.from(key, 'base64url'), sealed);
    const parked = text ? content.parse(JSON.parse(text)) : undefined;
    if (parked?.personId !== personId) return [];
    return [{ id, path: parked.path, fields: parked.fields, files: parked.files }];
  });
}

/** Lets go of one form that this browser holds the key to, or of all of them. */
export async function forgetParkedForms(c: AppContext, id?: string): Promise<void> {
  const held = tickets(c);
  const gone = held.filter((ticket) => id === undefined || ticket.id === id);
  if (gone.length === 0) return;
  await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
    await sql`delete from kernel.parked_form where id = any (${gone.map((ticket) => ticket.id)}::uuid[])`.execute(
      tx,
    );
  });
  writeTickets(
    c,
    held.filter((ticket) => !gone.includes(ticket)),
  );
}
