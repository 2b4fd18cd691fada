import type { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { versionOf } from '../../kernel/requests/form.ts';
import { overtaken } from '../../kernel/requests/result.ts';
import { command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import { loggedWhenShown } from '../transcripts/contract.ts';
import { addressOf, base, errorsOf, subject, transcriptOf } from './asked.ts';
import { approve, beginReview, offerFresh, recordingDeleted, stopReview } from './commands.ts';
import { approveForm } from './form.ts';
import { lookFor, lookOnceMore, markFirst, marksFor } from './looking.ts';
import { recordingPage, reviewPage } from './showing.tsx';

/** The review's course: begun, stopped, approved, and the recording afterwards. */
export function courseRoutes(app: Hono<AppEnv>): void {
  app.post(
    `${base}/borja`,
    markFirst,
    loggedWhenShown(subject),
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        await transcriptOf(tx, c);
        const found = marksFor(c);
        if (!found) return { refused: [{ field: '', text: 'de-identification.error.state' }] };
        if (found.version !== versionOf(values)) {
          return { refused: overtaken('de-identification.error.changed').errors };
        }
        const { version, marks } = found;
        const begun = await beginReview(tx, idParam(c, 'audit'), idParam(c, 'transcript'), version, marks);
        return begun.ok ? { to: addressOf(c) } : { refused: begun.errors };
      },
      again: (tx, c, _values, errors) => reviewPage(tx, c, {}, { errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/avbryt`,
    loggedWhenShown(subject),
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcriptId = idParam(c, 'transcript');
        const stopped = await stopReview(tx, auditId, transcriptId, versionOf(values));
        return stopped.ok
          ? { to: `/granskningar/${auditId}/utskrifter/${transcriptId}` }
          : { refused: stopped.errors };
      },
      again: (tx, c, _values, errors) => reviewPage(tx, c, {}, { errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/godkann`,
    lookOnceMore,
    loggedWhenShown(subject),
    command({
      form: approveForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const transcriptId = idParam(c, 'transcript');
        const look = lookFor(c);
        if (!look) {
          await transcriptOf(tx, c);
          return { refused: [{ field: '', text: 'de-identification.error.state' }] };
        }
        if (look.version !== versionOf(values)) {
          return { refused: overtaken('de-identification.error.changed').errors };
        }
        if (look.open === 0 && look.fresh.length > 0) {
          const offered = await offerFresh(tx, auditId, transcriptId, look);
          return offered.ok
            ? { to: `${addressOf(c)}?nya=${look.fresh.length}` }
            : { refused: offered.errors };
        }
        const approved = await approve(tx, auditId, transcriptId, look, input.recording);
        return approved.ok ? { to: addressOf(c) } : { refused: approved.errors };
      },
      again: (tx, c, values, errors) => reviewPage(tx, c, {}, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/inspelning`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const deleted = await recordingDeleted(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
        return deleted.ok ? { to: `${addressOf(c)}/inspelning` } : { refused: deleted.errors };
      },
      again: (tx, c, _values, errors) => recordingPage(tx, c, { errors: errorsOf(c, errors) }),
    }),
  );
}
