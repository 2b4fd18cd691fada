import type { MiddlewareHandler } from 'hono';
import {
  type Reading,
  type Refusal,
  readTranscript,
  type Warning,
} from '../../kernel/documents/read/transcript.ts';
import type { AppContext, AppEnv, FieldError } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import { idParam, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findInside } from '../audit-commission/contract.ts';

/** Names of the two fields of which one is filled in. */
export const textField = 'text';
export const fileField = 'fil';

/** What came of reading the words, or why they could not be read, at the field to mend. */
export type Found =
  | { source: 'pasted' | 'uploaded'; reading: Extract<Reading, { ok: true }> }
  | { refused: FieldError[] };

const refusals: Record<Refusal, string> = {
  'too-large': 'transcripts.refusal.too-large',
  'unknown-kind': 'transcripts.refusal.unknown-kind',
  empty: 'transcripts.refusal.empty',
  'not-text': 'transcripts.refusal.not-text',
  'broken-docx': 'transcripts.refusal.broken-docx',
  encrypted: 'transcripts.refusal.encrypted',
  'zip-bomb': 'transcripts.refusal.zip-bomb',
  'hostile-xml': 'transcripts.refusal.hostile-xml',
  'too-slow': 'transcripts.refusal.too-slow',
  unreadable: 'transcripts.refusal.unreadable',
};

/** The texts of what to know about a file that could be read, but not without a loss or a guess. */
export const warnings: Record<Warning, string> = {
  'control-characters-removed': 'transcripts.warning.control-characters-removed',
  'encoding-guessed': 'transcripts.warning.encoding-guessed',
  'broken-characters': 'transcripts.warning.broken-characters',
  'broken-captions': 'transcripts.warning.broken-captions',
  'pictures-left-out': 'transcripts.warning.pictures-left-out',
};

/** The warnings named in an address; whatever else stands there is nothing. */
export function warningsIn(query: string | undefined): Warning[] {
  const named = (query ?? '').split('.');
  return (Object.keys(warnings) as Warning[]).filter((one) => named.includes(one));
}

const found = new WeakMap<AppContext, Found>();

/** What {@link readWords} made of this request. */
export function readingOf(c: AppContext): Found {
  return found.get(c) ?? { refused: [{ field: textField, text: 'transcripts.error.nothing' }] };
}

/**
 * Reads the pasted text or the uploaded file before the command's transaction begins. Nothing is opened for somebody
 * who is not inside the audit: the command after it gives them its usual answer.
 */
export const readWords: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (await isInside(c)) found.set(c, await readOne(c));
  return next();
};

async function isInside(c: AppContext): Promise<boolean> {
  if (c.get('actor').kind !== 'person') return false;
  try {
    const auditId = idParam(c, 'audit');
    const inside = await c
      .get('database')
      .withActor(c.get('actor'), 'read', c.get('now'), (tx) => findInside(tx, auditId));
    return inside !== undefined;
  } catch (error) {
    if (error instanceof NoSuchPage) return false;
    throw error;
  }
}

async function readOne(c: AppContext): Promise<Found> {
  const values = await readForm(c);
  const text = textOf(values, textField);
  const sent = [values[fileField]]
    .flat()
    .find((one) => one instanceof File && (one.name !== '' || one.size > 0));
  const file = sent instanceof File ? sent : undefined;
  const refused = (field: string, key: string): Found => ({ refused: [{ field, text: key }] });
  if (file && text.trim() !== '') return refused(fileField, 'transcripts.error.both');
  if (!file && text.trim() === '') return refused(textField, 'transcripts.error.nothing');
  const reading = await readTranscript(
    file
      ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      : { name: 'text.txt', bytes: new TextEncoder().encode(text) },
  );
  if (!reading.ok) return refused(file ? fileField : textField, refusals[reading.reason]);
  return { source: file ? 'uploaded' : 'pasted', reading };
}
