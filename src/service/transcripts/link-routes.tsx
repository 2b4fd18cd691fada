import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { command, idParam, logged, type Outcome } from '../../kernel/requests/steps.ts';
import { linkTurns, recogniseAgain } from './commands.ts';
import { linkForm, linksChanged } from './form.ts';
import { LinkPage } from './pages/link-page.tsx';
import { guideOf, listTurns } from './queries.ts';
import { loggedWhenShown } from './shown.ts';
import { addressOf, errorsOf, one, pageOf, type Rest, subject, transcriptOf } from './steps.ts';

async function linkPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const auditId = idParam(c, 'audit');
  const transcript = await transcriptOf(tx, c);
  const place = pageOf(c, transcript);
  return (
    <LinkPage
      auditId={auditId}
      transcript={transcript}
      questions={await guideOf(tx, auditId, transcript.informantId)}
      turns={await listTurns(tx, transcript.id, place.page)}
      {...place}
      {...rest}
    />
  );
}

/** Paths that link turns to the guide's questions. */
export function linkRoutes(app: Hono<AppEnv>): void {
  app.get(
    `${one}/fragor`,
    logged(subject('transcript'), (tx, c) => linkPage(tx, c)),
  );
  app.post(
    `${one}/fragor`,
    loggedWhenShown(subject('transcript')),
    command({
      form: linkForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcript = await transcriptOf(tx, c);
        const { page } = pageOf(c, transcript);
        const to = `${addressOf(auditId, transcript.id)}/fragor?sida=${page}`;
        if (input.how === 'recognise') {
          const again = await recogniseAgain(tx, auditId, transcript.id);
          return again.ok ? { to } : { refused: again.errors };
        }
        const turns = await listTurns(tx, transcript.id);
        const each = linksChanged(
          values,
          turns.map(({ id }) => id),
        );
        if (!each) return { refused: [{ field: '', text: 'transcripts.error.question' }] };
        const many = {
          each: [],
          ticked: input.turns,
          span: turns
            .filter(({ position }) => position >= (input.from ?? 1) && position <= (input.to ?? 0))
            .map(({ id }) => id),
        }[input.how];
        // what was chosen beside single turns is kept, whichever button was pressed
        const links = new Map(each.map(({ turnId, questionId }) => [turnId, questionId] as const));
        for (const turnId of many) links.set(turnId, input.question);
        const linked = await linkTurns(
          tx,
          auditId,
          transcript.id,
          [...links].map(([turnId, questionId]) => ({ turnId, questionId })),
        );
        return linked.ok ? { to } : { refused: linked.errors };
      },
      again: (tx, c, values, errors) => linkPage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
}
