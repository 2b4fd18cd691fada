import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import {
  addFromNotes,
  addTranscript,
  changeTurn,
  linkTurns,
  recogniseAgain,
  removeTranscript,
  removeTurn,
  setSpeakers,
} from './commands.ts';
import {
  addForm,
  linkForm,
  linksChanged,
  notesForm,
  speakersChosen,
  speakersForm,
  turnForm,
} from './form.ts';
import { AddPage } from './pages/add-page.tsx';
import { LinkPage } from './pages/link-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { RemovePage } from './pages/remove-page.tsx';
import { SpeakersPage } from './pages/speakers-page.tsx';
import { TranscriptPage } from './pages/transcript-page.tsx';
import { TurnPage } from './pages/turn-page.tsx';
import {
  findInside,
  findSource,
  findTranscript,
  guideOf,
  listLabels,
  listTranscripts,
  listTurns,
  PAGE_SIZE,
  type Transcript,
} from './queries.ts';
import { readingOf, readWords, warningsIn } from './reading.ts';
import { needsSpeakers, newTurns } from './rules.ts';
import { loggedWhenShown } from './shown.ts';

const listed = '/granskningar/:audit/utskrifter';
const one = `${listed}/:transcript`;

type Errors = ReturnType<typeof messages>;
type Rest = { values?: FormValues; errors?: Errors };

const addressOf = (auditId: string, transcriptId: string) =>
  `/granskningar/${auditId}/utskrifter/${transcriptId}`;

/** What the read log says was read, in the audit's own chain. */
const subject = (what: string) => (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what,
  subject: idParam(c, 'transcript'),
});

async function transcriptOf(tx: Tx, c: AppContext): Promise<Transcript> {
  const transcript = await findTranscript(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
  if (!transcript) throw new NoSuchPage();
  return transcript;
}

/** The page asked for with `?sida=`, from 1 and no further than there are turns. */
function pageOf(c: AppContext, transcript: Transcript): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(transcript.turns / PAGE_SIZE));
  const asked = Number(/^\d{1,6}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);
  return { page: Math.min(Math.max(1, asked), pages), pages };
}

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
  return turn && <TurnPage auditId={idParam(c, 'audit')} transcript={transcript} turn={turn} {...rest} />;
}

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

const errorsOf = (c: AppContext, errors: Parameters<typeof messages>[1]): Errors =>
  messages(c.get('t'), errors);

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
        if (saved.ok) return { to: toTurn(auditId, transcriptId, saved.value) };
        if ('errors' in saved) return { refused: saved.errors };
        const { version, words } = saved.stands;
        const label = c.get('t')('transcripts.turn.words');
        return {
          conflict: { version, fields: [{ name: 'words', label, theirs: words, mine: input.words }] },
        };
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
        return removed.ok
          ? { to: toTurn(auditId, transcriptId, removed.value) }
          : { refused: removed.errors };
      },
      again: (tx, c, _values, errors) => turnPage(tx, c, { errors: errorsOf(c, errors) }),
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

/** The page of the transcript where a turn stands, at that turn. */
const toTurn = (auditId: string, transcriptId: string, position: number) =>
  `${addressOf(auditId, transcriptId)}?sida=${Math.max(1, Math.ceil(position / PAGE_SIZE))}#replik-${position}`;

function linkRoutes(app: Hono<AppEnv>): void {
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
