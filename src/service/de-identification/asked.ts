import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, FormValues } from '../../kernel/requests/context.ts';
import { messages } from '../../kernel/requests/form.ts';
import { idParam, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findTranscript, type Transcript } from '../transcripts/contract.ts';

/** Where all paths of a review begin. */
export const base = '/granskningar/:audit/utskrifter/:transcript/avidentifiera';

/** The address of the review that a request is about. */
export const addressOf = (c: AppContext) =>
  `/granskningar/${idParam(c, 'audit')}/utskrifter/${idParam(c, 'transcript')}/avidentifiera`;

/** What a form that comes back brings along. */
export type Rest = { values?: FormValues; errors?: ReturnType<typeof messages> };

/** A command's errors in the reader's language. */
export const errorsOf = (c: AppContext, errors: Parameters<typeof messages>[1]) =>
  messages(c.get('t'), errors);

/** What the read log says was read, in the audit's own chain. */
export const subject = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'transcript-under-review',
  subject: idParam(c, 'transcript'),
});

/** The transcript that a request is about; no page at all for who may not see it. */
export async function transcriptOf(tx: Tx, c: AppContext): Promise<Transcript> {
  const transcript = await findTranscript(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
  if (!transcript) throw new NoSuchPage();
  return transcript;
}

/** An id in the address' query; undefined when it is none. */
export const askedId = (c: AppContext, name: string) => z.uuid().safeParse(c.req.query(name)).data;

/** A small number in the address' query. */
export const askedNumber = (c: AppContext, name: string, otherwise: number) =>
  Number(/^\d{1,5}$/.exec(c.req.query(name) ?? '')?.[0] ?? otherwise);

/** The part of a list's address that stays the same over a press: which page, which kind. */
export function keptQuery(c: AppContext): Record<string, string> {
  return Object.fromEntries(
    ['sida', 'slag'].flatMap((name) => {
      const value = c.req.query(name);
      return value && /^[a-z0-9-]{1,20}$/.test(value) ? [[name, value] as const] : [];
    }),
  );
}
