import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import {
  findTranscript,
  loggedWhenShown,
  PAGE_SIZE,
  pageOfTurn,
  rawTurnsOf,
  type Transcript,
} from '../transcripts/contract.ts';
import { approve, beginReview, offerFresh, recordingDeleted, stopReview } from './commands.ts';
import { decideGroup, decideMark, markByHand, type Pressed, undoPress } from './decisions.ts';
import { approveForm, groupForm, markForm, missedForm, undoForm } from './form.ts';
import { lookFor, lookOnceMore, markFirst, marksFor } from './looking.ts';
import { AllPlacesPage } from './pages/all-places-page.tsx';
import { ApprovePage } from './pages/approve-page.tsx';
import { ApprovedPage } from './pages/approved-page.tsx';
import { BeginPage } from './pages/begin-page.tsx';
import { MarkPage } from './pages/mark-page.tsx';
import { RecordingPage } from './pages/recording-page.tsx';
import { WholeTextPage } from './pages/whole-text-page.tsx';
import { findRecording, listMarks, listTurnsAround, type ReviewMark } from './queries.ts';
import { placeOf } from './review.ts';

const base = '/granskningar/:audit/utskrifter/:transcript/avidentifiera';

type Rest = { values?: FormValues; errors?: ReturnType<typeof messages> };

const addressOf = (c: AppContext) =>
  `/granskningar/${idParam(c, 'audit')}/utskrifter/${idParam(c, 'transcript')}/avidentifiera`;

/** What the read log says was read, in the audit's own chain. */
const subject = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'transcript-under-review',
  subject: idParam(c, 'transcript'),
});

async function transcriptOf(tx: Tx, c: AppContext): Promise<Transcript> {
  const transcript = await findTranscript(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
  if (!transcript) throw new NoSuchPage();
  return transcript;
}

const askedId = (c: AppContext, name: string) => z.uuid().safeParse(c.req.query(name)).data;

/** What was pressed just before, as the address tells it, for the page to say and to offer undoing. */
function pressedBefore(c: AppContext, marks: readonly ReviewMark[]) {
  const press = askedId(c, 'tryck');
  const decided = press === undefined ? [] : marks.filter((mark) => mark.press === press);
  return decided.length > 0 ? { press: press!, marks: decided } : undefined;
}

/** The page a review stands on: before it begins, one mark at a time, when all are decided, and afterwards. */
async function reviewPage(tx: Tx, c: AppContext, asked = askedId(c, 'plats'), rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  const auditId = idParam(c, 'audit');
  if (transcript.state === 'raw') return <BeginPage auditId={auditId} transcript={transcript} {...rest} />;
  const recording = await findRecording(tx, transcript.id);
  if (transcript.state === 'approved') {
    return <ApprovedPage auditId={auditId} transcript={transcript} recording={recording} />;
  }
  const marks = await listMarks(tx, transcript.id);
  const pressed = pressedBefore(c, marks);
  const mark = marks.find(({ id }) => id === asked) ?? marks.find(({ state }) => state === 'open');
  const found = Number(/^\d{1,5}$/.exec(c.req.query('nya') ?? '')?.[0] ?? 0);
  const shared = { auditId, transcript, marks, pressed, found, ...rest };
  if (!mark) return <ApprovePage {...shared} recording={recording} />;
  return (
    <MarkPage
      {...shared}
      mark={mark}
      place={placeOf(marks, mark.id)!}
      turns={await listTurnsAround(tx, transcript.id, mark.position)}
      textPage={await pageOfTurn(tx, transcript.id, mark.position)}
    />
  );
}

async function allPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state !== 'reviewing') return undefined;
  const marks = await listMarks(tx, transcript.id);
  return (
    <AllPlacesPage
      auditId={idParam(c, 'audit')}
      transcript={transcript}
      marks={marks}
      kind={c.req.query('slag')}
      page={Number(/^\d{1,5}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1)}
      pressed={pressedBefore(c, marks)}
      {...rest}
    />
  );
}

async function wholePage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state !== 'reviewing') return undefined;
  const pages = Math.max(1, Math.ceil(transcript.turns / PAGE_SIZE));
  const asked = Number(/^\d{1,5}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);
  const page = Math.min(Math.max(1, asked), pages);
  const marks = await listMarks(tx, transcript.id);
  return (
    <WholeTextPage
      auditId={idParam(c, 'audit')}
      transcript={transcript}
      turns={await rawTurnsOf(tx, transcript.id, page)}
      marks={marks}
      pressed={pressedBefore(c, marks)}
      page={page}
      pages={pages}
      {...rest}
    />
  );
}

const errorsOf = (c: AppContext, errors: Parameters<typeof messages>[1]) => messages(c.get('t'), errors);

/** Where to go on after a press: the next mark that nobody has decided, or the end. */
function onwards(c: AppContext, { press, next }: Pressed): Outcome {
  const query = new URLSearchParams({ ...(next ? { plats: next.id } : {}), tryck: press });
  return { to: `${addressOf(c)}?${query}${next ? '#plats' : ''}` };
}

/** Paths of the review: begin, decide, mark by hand, undo, stop, approve, and the recording afterwards. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    base,
    logged(subject, (tx, c) => reviewPage(tx, c)),
  );
  app.get(
    `${base}/alla`,
    logged(subject, (tx, c) => allPage(tx, c)),
  );
  app.get(
    `${base}/text`,
    logged(subject, (tx, c) => wholePage(tx, c)),
  );
  courseRoutes(app);
  markRoutes(app);
  recordingRoutes(app);
}

function courseRoutes(app: Hono<AppEnv>): void {
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
          return { refused: [{ field: '', text: 'de-identification.error.changed' }] };
        }
        const { version, marks } = found;
        const begun = await beginReview(tx, idParam(c, 'audit'), idParam(c, 'transcript'), version, marks);
        return begun.ok ? { to: addressOf(c) } : { refused: begun.errors };
      },
      again: (tx, c, _values, errors) => reviewPage(tx, c, undefined, { errors: errorsOf(c, errors) }),
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
      again: (tx, c, _values, errors) => reviewPage(tx, c, undefined, { errors: errorsOf(c, errors) }),
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
          return { refused: [{ field: '', text: 'de-identification.error.changed' }] };
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
      again: (tx, c, values, errors) => reviewPage(tx, c, undefined, { values, errors: errorsOf(c, errors) }),
    }),
  );
}

function markRoutes(app: Hono<AppEnv>): void {
  app.post(
    `${base}/plats/:mark`,
    loggedWhenShown(subject),
    command({
      form: markForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const decided = await decideMark(
          tx,
          idParam(c, 'audit'),
          idParam(c, 'transcript'),
          idParam(c, 'mark'),
          input,
        );
        return decided.ok ? onwards(c, decided.value) : { refused: decided.errors };
      },
      again: (tx, c, values, errors) =>
        reviewPage(tx, c, idParam(c, 'mark'), { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/alla`,
    loggedWhenShown(subject),
    command({
      form: groupForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const decided = await decideGroup(tx, auditId, idParam(c, 'transcript'), input.mark, input.action);
        if (!decided.ok) return { refused: decided.errors };
        const query = new URLSearchParams({ ...keptQuery(c), tryck: decided.value.press });
        return { to: `${addressOf(c)}/alla?${query}` };
      },
      again: (tx, c, values, errors) => allPage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/missat`,
    loggedWhenShown(subject),
    command({
      form: missedForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const marked = await markByHand(tx, idParam(c, 'audit'), idParam(c, 'transcript'), input);
        if (!marked.ok) return { refused: marked.errors };
        const query = new URLSearchParams({ ...keptQuery(c), tryck: marked.value.press });
        return { to: `${addressOf(c)}/text?${query}` };
      },
      again: (tx, c, values, errors) => wholePage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/angra`,
    loggedWhenShown(subject),
    command({
      form: undoForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const undone = await undoPress(tx, idParam(c, 'audit'), idParam(c, 'transcript'), input.press);
        if (!undone.ok) return { refused: undone.errors };
        return { to: `${addressOf(c)}${undone.value ? `?plats=${undone.value.id}#plats` : ''}` };
      },
      again: (tx, c, _values, errors) => reviewPage(tx, c, undefined, { errors: errorsOf(c, errors) }),
    }),
  );
}

/** The part of a list's address that stays the same over a press: which page, which kind. */
function keptQuery(c: AppContext): Record<string, string> {
  return Object.fromEntries(
    ['sida', 'slag'].flatMap((name) => {
      const value = c.req.query(name);
      return value && /^[a-z0-9-]{1,20}$/.test(value) ? [[name, value] as const] : [];
    }),
  );
}

function recordingRoutes(app: Hono<AppEnv>): void {
  const page = async (tx: Tx, c: AppContext, rest: Rest = {}) => {
    const transcript = await transcriptOf(tx, c);
    const recording = await findRecording(tx, transcript.id);
    if (transcript.state !== 'approved' || !recording?.recorded) return undefined;
    return (
      <RecordingPage auditId={idParam(c, 'audit')} transcript={transcript} recording={recording} {...rest} />
    );
  };
  app.get(
    `${base}/inspelning`,
    read((tx, c) => page(tx, c)),
  );
  app.post(
    `${base}/inspelning`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const deleted = await recordingDeleted(tx, idParam(c, 'audit'), idParam(c, 'transcript'));
        return deleted.ok ? { to: `${addressOf(c)}/inspelning` } : { refused: deleted.errors };
      },
      again: (tx, c, _values, errors) => page(tx, c, { errors: errorsOf(c, errors) }),
    }),
  );
}
