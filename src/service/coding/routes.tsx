import type { Hono } from 'hono';
import { z } from 'zod';
import { LADDER_STEPS } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { loggedWhenShown } from '../transcripts/contract.ts';
import { under } from './codebook.ts';
import { codebookRoutes } from './codebook-routes.tsx';
import { clearLadder, markPassages, placeOnLadder, recodePassage, removePassage } from './commands.ts';
import { ladderForm, markForm, passageForm, removeForm } from './form.ts';
import { publishedLadder, summary } from './ladder.ts';
import { CodePage } from './pages/code-page.tsx';
import { InformantPage } from './pages/informant-page.tsx';
import { LadderPage } from './pages/ladder-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { PassagePage } from './pages/passage-page.tsx';
import { TranscriptPage } from './pages/transcript-page.tsx';
import {
  findInformant,
  findLadder,
  findOverview,
  findPassage,
  findPassagesOfCode,
  findTranscript,
  listCodes,
} from './queries.ts';

const base = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/kodning`;

/** Which page of a long list is asked for; anything odd is the first. */
function pageOf(c: AppContext): number {
  const text = c.req.query('sida') ?? '1';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}

async function transcriptPage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const page = pageOf(c);
  const transcript = await findTranscript(tx, auditId, idParam(c, 'transcript'), page);
  return (
    transcript && (
      <TranscriptPage auditId={auditId} transcript={transcript} page={page} {...withMessages(c, again)} />
    )
  );
}

async function passagePage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const passage = await findPassage(tx, auditId, idParam(c, 'passage'));
  return passage && <PassagePage auditId={auditId} passage={passage} {...withMessages(c, again)} />;
}

async function informantPage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const informant = await findInformant(tx, auditId, idParam(c, 'informant'));
  return informant && <InformantPage auditId={auditId} informant={informant} {...withMessages(c, again)} />;
}

async function codePage(tx: Tx, c: AppContext, codeId: string | null) {
  const auditId = idParam(c, 'audit');
  const page = pageOf(c);
  const codes = await listCodes(tx, auditId);
  const code = codes.find((one) => one.id === codeId);
  if (codeId !== null && !code) return undefined;
  const found = await findPassagesOfCode(tx, auditId, code ? [...under(codes, code.id)] : null, page);
  return found && <CodePage auditId={auditId} code={code} found={found} page={page} />;
}

const readTranscript = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'transcript',
  subject: idParam(c, 'transcript'),
});
const readPassage = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'passage',
  subject: idParam(c, 'passage'),
});
const readInformant = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'coded-informant',
  subject: idParam(c, 'informant'),
});

/** Paths of coding: by transcript, by code, by informant, one passage; and the codebook. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/kodning',
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const overview = await findOverview(tx, auditId);
      return overview && <OverviewPage auditId={auditId} overview={overview} />;
    }),
  );

  app.get(
    '/granskningar/:audit/kodning/utskrifter/:transcript',
    logged(readTranscript, (tx, c) => transcriptPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/kodning/utskrifter/:transcript',
    loggedWhenShown(readTranscript),
    command({
      form: markForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const transcriptId = idParam(c, 'transcript');
        if (!(await findTranscript(tx, idParam(c, 'audit'), transcriptId, 1))) throw new NoSuchPage();
        const marked = await markPassages(tx, idParam(c, 'audit'), transcriptId, input);
        return marked.ok
          ? { to: `${base(c)}/utskrifter/${transcriptId}?sida=${pageOf(c)}#tur-${marked.value}` }
          : { refused: marked.errors };
      },
      again: (tx, c, values, errors) => transcriptPage(tx, c, { values, errors }),
    }),
  );

  app.get(
    '/granskningar/:audit/kodning/stallen/:passage',
    logged(readPassage, (tx, c) => passagePage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/kodning/stallen/:passage',
    loggedWhenShown(readPassage),
    command({
      form: passageForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const passageId = idParam(c, 'passage');
        const recoded = await recodePassage(tx, idParam(c, 'audit'), passageId, input);
        return recoded.ok ? { to: `${base(c)}/stallen/${passageId}` } : { refused: recoded.errors };
      },
      again: (tx, c, values, errors) => passagePage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/kodning/stallen/:passage/ta-bort',
    loggedWhenShown(readPassage),
    command({
      form: removeForm,
      run: async (tx, _input, c): Promise<Outcome> => {
        const was = await removePassage(tx, idParam(c, 'audit'), idParam(c, 'passage'));
        if (!was) throw new NoSuchPage();
        return { to: `${base(c)}/utskrifter/${was.transcriptId}?sida=${was.page}#tur-${was.turn}` };
      },
      again: (tx, c, _values, errors) => passagePage(tx, c, { errors }),
    }),
  );

  app.get(
    '/granskningar/:audit/kodning/koder/utan',
    logged(
      (c) => ({ stream: idParam(c, 'audit'), what: 'passages-without-code' }),
      (tx, c) => codePage(tx, c, null),
    ),
  );
  app.get(
    '/granskningar/:audit/kodning/koder/:code',
    logged(
      (c) => ({ stream: idParam(c, 'audit'), what: 'passages-of-code', subject: idParam(c, 'code') }),
      (tx, c) => codePage(tx, c, idParam(c, 'code')),
    ),
  );

  app.get(
    '/granskningar/:audit/kodning/trappan',
    logged(
      (c) => ({ stream: idParam(c, 'audit'), what: 'ladder-grounds' }),
      async (tx, c) => {
        const auditId = idParam(c, 'audit');
        const places = await findLadder(tx, auditId);
        if (!places) return undefined;
        const { at } = summary(places);
        return (
          <LadderPage
            auditId={auditId}
            places={places}
            counts={LADDER_STEPS.map((step) => at[step])}
            published={publishedLadder(places).steps}
          />
        );
      },
    ),
  );

  app.get(
    '/granskningar/:audit/kodning/informanter/:informant',
    logged(readInformant, (tx, c) => informantPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/kodning/informanter/:informant/steg',
    loggedWhenShown(readInformant),
    command({
      form: ladderForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const informantId = idParam(c, 'informant');
        if (!(await findInformant(tx, auditId, informantId))) throw new NoSuchPage();
        const placed = await placeOnLadder(tx, auditId, informantId, versionOf(values), input);
        if (placed === 'placed') return { to: `${base(c)}/informanter/${informantId}#trappan` };
        const stands = (await findInformant(tx, auditId, informantId))?.ladder;
        return conflictOf(c, values, stands?.version ?? 0, [
          { name: 'step', label: 'coding.ladder.field', theirs: String(stands?.step ?? '') },
          { name: 'grounds', label: 'coding.ladder.grounds', theirs: stands?.grounds ?? '' },
        ]);
      },
      again: (tx, c, values, errors) => informantPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/kodning/informanter/:informant/steg/ta-bort',
    loggedWhenShown(readInformant),
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const informantId = idParam(c, 'informant');
        if (!(await findInformant(tx, idParam(c, 'audit'), informantId))) throw new NoSuchPage();
        await clearLadder(tx, idParam(c, 'audit'), informantId);
        return { to: `${base(c)}/informanter/${informantId}#trappan` };
      },
      again: (tx, c, _values, errors) => informantPage(tx, c, { errors }),
    }),
  );

  codebookRoutes(app);
}
