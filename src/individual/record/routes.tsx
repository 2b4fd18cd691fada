import type { Hono } from 'hono';
import type { z } from 'zod';
import { dropDraft, readDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { type Support, supportOf } from '../support/contract.ts';
import {
  answerNote,
  correctNote,
  holdNote,
  mayCorrect,
  mayReview,
  reviewNote,
  waitingText,
  writeNote,
  writeOwnNote,
} from './commands.ts';
import { recordPath } from './contract.ts';
import { answerForm, correctionForm, noteForm, ownNoteForm, reviewForm } from './form.ts';
import { ListPage } from './pages/list-page.tsx';
import { NotePage } from './pages/note-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { CorrectPage, OwnNotePage, WritePage } from './pages/write-pages.tsx';
import {
  findNote,
  findOpenVisit,
  isBeingRead,
  listCertificates,
  listMonths,
  listNotes,
  listWaiting,
  type NoteRow,
} from './queries.ts';

const actorId = (c: AppContext) => {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor.personId : undefined;
};

/** The name a text in the making is kept under: the writer's own, seen by nobody else. */
const draftName = (what: 'note' | 'answer', supportId: string, noteId?: string) =>
  `record-${what}.${supportId}${noteId === undefined ? '' : `.${noteId}`}`;

/**
 * A page of the record. Who is there for a visit sees what they have written at it and nothing else, and the participant's
 * read log says so.
 */
function recordPage(
  work: (tx: Tx, support: Support, c: AppContext) => ReturnType<Parameters<typeof logged>[1]>,
) {
  return logged(
    async (c, tx) => {
      const support = await supportOf(tx, c);
      if (support.relation === 'own') return undefined;
      const what = support.relation === 'visiting' ? 'record-visit' : 'record';
      return { stream: support.participantId, what, subject: support.id };
    },
    async (tx, c) => work(tx, await supportOf(tx, c), c),
  );
}

async function noteOf(tx: Tx, support: Support, c: AppContext): Promise<NoteRow> {
  const note = await findNote(tx, support.id, idParam(c, 'note'));
  if (!note) throw new NoSuchPage();
  return note;
}

async function listPage(tx: Tx, support: Support, c: AppContext) {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(c.req.query('manad') ?? '')?.[0];
  const word = c.req.query('ord')?.trim().slice(0, 100) || undefined;
  const page = Number(/^[1-9]\d{0,5}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);
  const staff = support.relation === 'assigned' || support.relation === 'managed';
  return (
    <ListPage
      support={support}
      {...(await listNotes(tx, support.id, { month, word }, page))}
      page={page}
      search={{ month, word }}
      months={await listMonths(tx, support.id)}
      waiting={
        staff ? (await listWaiting(tx, support.id)).filter(({ writerId }) => writerId !== actorId(c)) : []
      }
      beingRead={support.relation === 'own' && (await isBeingRead(tx, support.id))}
      certificates={await listCertificates(tx, support)}
    />
  );
}

async function writePage(tx: Tx, c: AppContext, again: Again = {}) {
  const support = await supportOf(tx, c);
  const draft = again.values ? {} : await readDraft(tx, draftName('note', support.id));
  const rest = {
    support,
    draftUrl: `/utkast/${draftName('note', support.id)}`,
    draft: draft.body,
    ...withMessages(c, again),
  };
  if (support.relation === 'own') return <OwnNotePage {...rest} />;
  if (support.relation === 'visiting' && !(await findOpenVisit(tx, support.id))) return undefined;
  if (support.relation !== 'assigned' && support.relation !== 'visiting') return undefined;
  return <WritePage {...rest} today={dayAt(c.get('now'))} />;
}

async function notePage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  const note = await noteOf(tx, support, c);
  const name = draftName('answer', support.id, note.id);
  const draft = support.relation === 'own' && !again.values ? await readDraft(tx, name) : {};
  const waiting = waitingText(note);
  return (
    <NotePage
      support={support}
      note={note}
      mayCorrect={mayCorrect(support, note)}
      mayRead={waiting !== undefined && mayReview(support, actorId(c), waiting)}
      draftUrl={`/utkast/${name}`}
      draft={draft.words}
      {...withMessages(c, again)}
    />
  );
}

async function correctPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  const note = await noteOf(tx, support, c);
  if (!mayCorrect(support, note)) return undefined;
  return <CorrectPage support={support} note={note} {...withMessages(c, again)} />;
}

async function reviewPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  const note = await noteOf(tx, support, c);
  const text = waitingText(note);
  if (!text || !mayReview(support, actorId(c), text)) return undefined;
  return <ReviewPage support={support} note={note} text={text} {...withMessages(c, again)} />;
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'record.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

const base = '/stod/:support/anteckningar';

/** A command on the record's own pages, with the support looked up as the actor. */
function recordCommand<Shape extends z.ZodType>(step: {
  form: Shape;
  run: (
    tx: Tx,
    support: Support,
    input: z.output<Shape>,
    c: AppContext,
    version: number | undefined,
  ) => Promise<Outcome>;
  again: (tx: Tx, support: Support, c: AppContext, again: Again) => ReturnType<Parameters<typeof logged>[1]>;
}) {
  return command({
    form: step.form,
    run: async (tx, input, c, values) => step.run(tx, await supportOf(tx, c), input, c, versionOf(values)),
    again: async (tx, c, values, errors) => step.again(tx, await supportOf(tx, c), c, { values, errors }),
  });
}

/** Paths of the record: read, write, answer, correct, read through. */
export function routes(app: Hono<AppEnv>): void {
  app.get(base, recordPage(listPage));
  // shows nothing of the record: only what the writer has begun on themselves
  app.get(
    `${base}/ny`,
    read((tx, c) => writePage(tx, c)),
  );
  app.post(
    base,
    recordCommand({
      form: noteForm,
      run: async (tx, support, input) => {
        const result = await writeNote(tx, support, input);
        if (result.ok) await dropDraft(tx, draftName('note', support.id));
        return outcome(result, recordPath(support.id));
      },
      again: (tx, _support, c, again) => writePage(tx, c, again),
    }),
  );
  app.post(
    `${base}/egen`,
    recordCommand({
      form: ownNoteForm,
      run: async (tx, support, input) => {
        const result = await writeOwnNote(tx, support, input.body);
        if (result.ok) await dropDraft(tx, draftName('note', support.id));
        return outcome(result, recordPath(support.id));
      },
      again: (tx, _support, c, again) => writePage(tx, c, again),
    }),
  );
  app.get(`${base}/:note`, recordPage(notePage));
  app.post(
    `${base}/:note/svar`,
    recordCommand({
      form: answerForm,
      run: async (tx, support, input, c) => {
        const noteId = idParam(c, 'note');
        const result = await answerNote(tx, support, noteId, input.words);
        if (result.ok) await dropDraft(tx, draftName('answer', support.id, noteId));
        return outcome(result, recordPath(support.id, noteId));
      },
      again: notePage,
    }),
  );
  app.get(`${base}/:note/ratta`, recordPage(correctPage));
  app.post(
    `${base}/:note/ratta`,
    command({
      form: correctionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await supportOf(tx, c);
        const noteId = idParam(c, 'note');
        const result = await correctNote(tx, support, noteId, versionOf(values), input);
        if (result.ok || 'errors' in result) return outcome(result, recordPath(support.id, noteId));
        const { stands } = result;
        // that a text names somebody else is not taken back by a form that was begun before it was said
        followTheirs(values, { mentions: stands.mentionsOther ? 'ja' : null });
        return conflictOf(c, values, stands.revision, [
          { name: 'body', label: 'record.field.body', theirs: stands.body },
          { name: 'why', label: 'record.field.why', theirs: stands.why },
        ]);
      },
      again: async (tx, c, values, errors) => correctPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
  app.get(`${base}/:note/las-igenom`, recordPage(reviewPage));
  app.post(
    `${base}/:note/las-igenom`,
    recordCommand({
      form: reviewForm,
      run: async (tx, support, input, c) => {
        const noteId = idParam(c, 'note');
        return outcome(await reviewNote(tx, support, noteId, input), recordPath(support.id, noteId));
      },
      again: async (tx, support, c, again) =>
        (await reviewPage(tx, support, c, again)) ?? notePage(tx, support, c, { errors: again.errors ?? [] }),
    }),
  );
  app.post(
    `${base}/:note/hall-inne`,
    recordCommand({
      form: ownNoteForm.partial(),
      run: async (tx, support, _input, c) => {
        const noteId = idParam(c, 'note');
        return outcome(await holdNote(tx, support, noteId), recordPath(support.id, noteId));
      },
      again: notePage,
    }),
  );
}
