import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, logged, type Outcome, read } from '../../kernel/requests/steps.ts';
import { findInside } from '../audit-commission/contract.ts';
import { addFromNotes, addTranscript, removeTranscript } from './commands.ts';
import { addForm, notesForm } from './form.ts';
import { linkRoutes } from './link-routes.tsx';
import { AddPage } from './pages/add-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { RemovePage } from './pages/remove-page.tsx';
import { TranscriptPage } from './pages/transcript-page.tsx';
import { findSource, guideOf, listTranscripts, listTurns } from './queries.ts';
import { readingOf, readWords, warningsIn } from './reading.ts';
import { needsSpeakers, newTurns } from './rules.ts';
import { addressOf, errorsOf, listed, one, pageOf, type Rest, subject, transcriptOf } from './steps.ts';
import { turnRoutes } from './turn-routes.tsx';

async function addPage(tx: Tx, c: AppContext, informantId?: string, rest: Rest = {}) {
  const auditId = idParam(c, 'audit');
  const inside = await findInside(tx, auditId);
  const asked = (name: string) => z.uuid().safeParse(c.req.query(name)).data;
  const interviewId = asked('intervju');
  const informant = informantId ?? asked('informant');
  const source = informant
    ? await findSource(tx, auditId, { informantId: informant })
    : interviewId && (await findSource(tx, auditId, { interviewId }));
  if (!inside || !source || source.withdrawn) return undefined;
  return <AddPage auditId={auditId} source={source} {...rest} />;
}

/** Paths of the transcripts: list, add, read, say who speaks, mend, link to questions, take away. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    listed,
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const inside = await findInside(tx, auditId);
      return (
        inside && (
          <ListPage auditId={auditId} title={inside.title} rows={await listTranscripts(tx, auditId)} />
        )
      );
    }),
  );

  addRoutes(app);
  readRoutes(app);
  turnRoutes(app);
  linkRoutes(app);
}

function addRoutes(app: Hono<AppEnv>): void {
  app.get(
    `${listed}/ny`,
    read((tx, c) => addPage(tx, c)),
  );
  app.post(
    `${listed}/ny`,
    // files are opened before, and not within, the transaction: a hostile one may take its time
    readWords,
    command({
      form: addForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const found = readingOf(c);
        if ('refused' in found) return { refused: found.refused };
        const turns = newTurns(found.reading.turns);
        const added = await addTranscript(tx, auditId, input.informant, { source: found.source, turns });
        if (!added.ok) return { refused: added.errors };
        const address = addressOf(auditId, added.value);
        const query = found.reading.warnings.length > 0 ? `?varning=${found.reading.warnings.join('.')}` : '';
        return { to: `${address}${needsSpeakers(turns) ? '/talare' : ''}${query}` };
      },
      again: (tx, c, values, errors) =>
        addPage(tx, c, z.uuid().safeParse(values.informant).data, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${listed}/av-anteckningar`,
    command({
      form: notesForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const added = await addFromNotes(tx, auditId, input.informant);
        return added.ok ? { to: addressOf(auditId, added.value) } : { refused: added.errors };
      },
      again: (tx, c, values, errors) =>
        addPage(tx, c, z.uuid().safeParse(values.informant).data, { errors: errorsOf(c, errors) }),
    }),
  );
}

function readRoutes(app: Hono<AppEnv>): void {
  app.get(
    one,
    logged(subject('transcript'), async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const transcript = await transcriptOf(tx, c);
      const place = pageOf(c, transcript);
      return (
        <TranscriptPage
          auditId={auditId}
          transcript={transcript}
          turns={await listTurns(tx, transcript.id, place.page)}
          questions={await guideOf(tx, auditId, transcript.informantId)}
          warnings={warningsIn(c.req.query('varning'))}
          {...place}
        />
      );
    }),
  );

  app.get(
    `${one}/ta-bort`,
    read(async (tx, c) => {
      const transcript = await transcriptOf(tx, c);
      return transcript.state === 'approved' ? undefined : (
        <RemovePage auditId={idParam(c, 'audit')} transcript={transcript} />
      );
    }),
  );
  app.post(
    `${one}/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const removed = await removeTranscript(tx, auditId, idParam(c, 'transcript'), versionOf(values));
        return removed.ok ? { to: `/granskningar/${auditId}/utskrifter` } : { refused: removed.errors };
      },
      again: async (tx, c, _values, errors) => (
        <RemovePage
          auditId={idParam(c, 'audit')}
          transcript={await transcriptOf(tx, c)}
          errors={errorsOf(c, errors)}
        />
      ),
    }),
  );
}
