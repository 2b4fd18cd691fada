import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, textOf, versionOf } from '../../kernel/requests/form.ts';
import {
  autosave,
  command,
  idParam,
  logged,
  NoSuchPage,
  type Outcome,
  read,
} from '../../kernel/requests/steps.ts';
import { beginInterview, moveInterview, type NoteInput, saveNote } from './commands.ts';
import { moveForm, noteField, noteForm } from './form.ts';
import { InterviewPage } from './pages/interview-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { PaperPage } from './pages/paper-page.tsx';
import { findInside, findInterview, listInterviews, listPaperQuestions } from './queries.ts';
import { minutesSince } from './rules.ts';

async function listPage(tx: Tx, c: AppContext, errors: ReturnType<typeof messages> = []) {
  const auditId = idParam(c, 'audit');
  const inside = await findInside(tx, auditId);
  return (
    inside && (
      <ListPage
        auditId={auditId}
        title={inside.title}
        rows={await listInterviews(tx, auditId)}
        errors={errors}
      />
    )
  );
}

async function interviewPage(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const auditId = idParam(c, 'audit');
  const interview = await findInterview(tx, auditId, idParam(c, 'interview'));
  if (!interview) return undefined;
  const minutes =
    c.req.query('tid') && interview.startedAt
      ? minutesSince(new Date(interview.startedAt), c.get('now'))
      : undefined;
  return <InterviewPage auditId={auditId} interview={interview} minutes={minutes} {...rest} />;
}

function noteOf(c: AppContext, values: FormValues, skipped: boolean): NoteInput {
  const questionId = c.req.param('question') === 'annat' ? null : idParam(c, 'question');
  return {
    questionId,
    body: textOf(values, noteField(questionId)),
    skipped,
    version: versionOf(values) ?? 0,
  };
}

/** Paths of interview mode. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/intervjuer',
    read((tx, c) => listPage(tx, c)),
  );

  app.get(
    '/granskningar/:audit/intervjuer/papper',
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const inside = await findInside(tx, auditId);
      return (
        inside && (
          <PaperPage
            auditId={auditId}
            title={inside.title}
            questions={await listPaperQuestions(tx, auditId)}
          />
        )
      );
    }),
  );

  app.post(
    '/granskningar/:audit/intervjuer/:informant/borja',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const begun = await beginInterview(tx, auditId, idParam(c, 'informant'));
        return begun.ok
          ? { to: `/granskningar/${auditId}/intervjuer/${begun.value}` }
          : { refused: begun.errors };
      },
      again: (tx, c, _values, errors) => listPage(tx, c, messages(c.get('t'), errors)),
    }),
  );

  app.get(
    '/granskningar/:audit/intervjuer/:interview',
    logged(
      (c) => ({ stream: idParam(c, 'audit'), what: 'interview-notes', subject: idParam(c, 'interview') }),
      (tx, c) => interviewPage(tx, c),
    ),
  );

  app.post(
    '/granskningar/:audit/intervjuer/:interview/anteckning/:question',
    autosave((tx, c, values) =>
      saveNote(tx, idParam(c, 'audit'), idParam(c, 'interview'), noteOf(c, values, false)),
    ),
    command({
      form: noteForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const interviewId = idParam(c, 'interview');
        const note = noteOf(c, values, input.skipped);
        if (note.body.length > 100_000) {
          return {
            refused: [{ field: noteField(note.questionId), text: 'form.too-long', params: { max: 100_000 } }],
          };
        }
        const saved = await saveNote(tx, auditId, interviewId, note);
        if (saved === undefined) throw new NoSuchPage();
        if (saved === 'overtaken') return overtaken(tx, c, note, values);
        return {
          to: `/granskningar/${auditId}/intervjuer/${interviewId}#fraga-${note.questionId ?? 'annat'}`,
        };
      },
      again: (tx, c, values, errors) =>
        interviewPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );

  app.post(
    '/granskningar/:audit/intervjuer/:interview/lage',
    command({
      form: moveForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const interviewId = idParam(c, 'interview');
        const moved = await moveInterview(tx, auditId, interviewId, input.action, input);
        return moved.ok
          ? { to: `/granskningar/${auditId}/intervjuer/${interviewId}` }
          : { refused: moved.errors };
      },
      again: (tx, c, values, errors) =>
        interviewPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
}

/** Both interviewers wrote under the same question: neither text is lost. */
async function overtaken(tx: Tx, c: AppContext, note: NoteInput, values: FormValues): Promise<Outcome> {
  const interview = await findInterview(tx, idParam(c, 'audit'), idParam(c, 'interview'));
  const stands =
    note.questionId === null
      ? interview?.other
      : interview?.questions.find((question) => question.id === note.questionId)?.note;
  return conflictOf(c, values, stands?.version ?? 0, [
    { name: noteField(note.questionId), label: 'interview.note', theirs: stands?.body ?? '' },
  ]);
}
