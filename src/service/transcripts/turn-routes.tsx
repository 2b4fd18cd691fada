import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, logged, type Outcome } from '../../kernel/requests/steps.ts';
import { changeTurn, removeTurn, setSpeakers } from './commands.ts';
import { speakersChosen, speakersForm, turnForm } from './form.ts';
import { SpeakersPage } from './pages/speakers-page.tsx';
import { TurnPage } from './pages/turn-page.tsx';
import { listLabels, listTurns, pageOfTurn } from './queries.ts';
import { warningsIn } from './reading.ts';
import { loggedWhenShown } from './shown.ts';
import { addressOf, errorsOf, one, type Rest, subject, transcriptOf } from './steps.ts';

async function speakersPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state === 'approved') return undefined;
  const turns = await listTurns(tx, transcript.id);
  return (
    <SpeakersPage
      auditId={idParam(c, 'audit')}
      transcript={transcript}
      labels={await listLabels(tx, transcript.id)}
      turns={turns}
      warnings={warningsIn(c.req.query('varning'))}
      {...rest}
    />
  );
}

async function turnPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state !== 'raw') return undefined;
  const turnId = idParam(c, 'turn');
  const turn = (await listTurns(tx, transcript.id)).find(({ id }) => id === turnId);
  if (!turn) return undefined;
  const page = await pageOfTurn(tx, transcript.id, turn.position);
  return <TurnPage auditId={idParam(c, 'audit')} transcript={transcript} turn={turn} page={page} {...rest} />;
}

/** The page of the transcript where a turn stands, at that turn. */
async function toTurn(tx: Tx, auditId: string, transcriptId: string, position: number): Promise<Outcome> {
  const page = await pageOfTurn(tx, transcriptId, position);
  return { to: `${addressOf(auditId, transcriptId)}?sida=${page}#replik-${position}` };
}

/** Paths that mend: who speaks, and what a turn says. */
export function turnRoutes(app: Hono<AppEnv>): void {
  app.get(
    `${one}/talare`,
    logged(subject('transcript'), (tx, c) => speakersPage(tx, c)),
  );
  app.post(
    `${one}/talare`,
    loggedWhenShown(subject('transcript')),
    command({
      form: speakersForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcript = await transcriptOf(tx, c);
        const labels = (await listLabels(tx, transcript.id)).flatMap(({ label }) =>
          label === null ? [] : [label],
        );
        const saved = await setSpeakers(tx, auditId, transcript.id, versionOf(values), {
          byLabel: speakersChosen(values, labels),
          unlabelled: input.unlabelled,
        });
        return saved.ok ? { to: addressOf(auditId, transcript.id) } : { refused: saved.errors };
      },
      again: (tx, c, values, errors) => speakersPage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );

  app.get(
    `${one}/replik/:turn`,
    logged(subject('transcript-turn'), (tx, c) => turnPage(tx, c)),
  );
  app.post(
    `${one}/replik/:turn`,
    loggedWhenShown(subject('transcript-turn')),
    command({
      form: turnForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcriptId = idParam(c, 'transcript');
        const saved = await changeTurn(
          tx,
          auditId,
          transcriptId,
          idParam(c, 'turn'),
          versionOf(values),
          input,
        );
        if (saved.ok) return toTurn(tx, auditId, transcriptId, saved.value);
        if ('errors' in saved) return { refused: saved.errors };
        const { version, words } = saved.stands;
        return conflictOf(c, values, version, [
          { name: 'words', label: 'transcripts.turn.words', theirs: words },
        ]);
      },
      again: (tx, c, values, errors) => turnPage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${one}/replik/:turn/ta-bort`,
    loggedWhenShown(subject('transcript-turn')),
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcriptId = idParam(c, 'transcript');
        const removed = await removeTurn(tx, auditId, transcriptId, idParam(c, 'turn'), versionOf(values));
        return removed.ok ? toTurn(tx, auditId, transcriptId, removed.value) : { refused: removed.errors };
      },
      again: (tx, c, _values, errors) => turnPage(tx, c, { errors: errorsOf(c, errors) }),
    }),
  );
}
