import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages } from '../../kernel/requests/form.ts';
import { idParam, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findTranscript, PAGE_SIZE, type Transcript } from './queries.ts';

/** Where the transcripts are listed, and where one of them is. */
export const listed = '/granskningar/:audit/utskrifter';
export const one = `${listed}/:transcript`;

/** What a page is given when its form comes back: what was sent and what is wrong with it. */
export type Rest = { values?: FormValues; errors?: ReturnType<typeof messages> };

/** The address of a transcript. */
export const addressOf = (auditId: string, transcriptId: string) =>
  `/granskningar/${auditId}/utskrifter/${transcriptId}`;

/** What the read log says was read, in the audit's own chain. */
export const subject = (what: string) => (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what,
  subject: idParam(c, 'transcript'),
});

/** The transcript of the address. @throws {NoSuchPage} where the actor does not see it. */
export async function transcriptOf(tx: Tx, c: AppContext): Promise<Transcript> {
  const transcript = await findTranscript(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
  if (!transcript) throw new NoSuchPage();
  return transcript;
}

/** The page asked for with `?sida=`, from 1 and no further than there are turns. */
export function pageOf(c: AppContext, transcript: Transcript): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(transcript.turns / PAGE_SIZE));
  const asked = Number(/^\d{1,6}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);
  return { page: Math.min(Math.max(1, asked), pages), pages };
}

/** What is wrong, in the reader's language. */
export const errorsOf = (c: AppContext, errors: FieldError[]) => messages(c.get('t'), errors);
