import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { idParam } from '../../kernel/requests/steps.ts';
import { PAGE_SIZE, pageOfTurn, rawTurnsOf } from '../transcripts/contract.ts';
import { askedId, askedNumber, type Rest, transcriptOf } from './asked.ts';
import { AllPlacesPage } from './pages/all-places-page.tsx';
import { ApprovePage } from './pages/approve-page.tsx';
import { ApprovedPage } from './pages/approved-page.tsx';
import { BeginPage } from './pages/begin-page.tsx';
import { MarkPage } from './pages/mark-page.tsx';
import { MaybePage } from './pages/maybe-page.tsx';
import { RecordingPage } from './pages/recording-page.tsx';
import { WholeTextPage } from './pages/whole-text-page.tsx';
import { findRecording, listMarks, listTurnsAround, listWords, type ReviewMark } from './queries.ts';
import { maybeToSee } from './review-maybe.ts';
import { alike, partOf, placeOf } from './review-place.ts';

/** What was pressed just before, as the address tells it, for the page to say and to offer undoing. */
function pressedBefore(c: AppContext, marks: readonly ReviewMark[]) {
  const press = askedId(c, 'tryck');
  const decided = press === undefined ? [] : marks.filter((mark) => mark.press === press);
  return decided.length > 0 ? { press: press!, marks: decided } : undefined;
}

/**
 * The page a review stands on: before it begins; the sure marks one by one; the doubtful ones as a list; when all are
 * decided; and afterwards.
 *
 * @param asked.mark the mark that is asked for, whatever its turn.
 * @param asked.maybe the list of doubtful ones is asked for, also before the sure ones are decided.
 */
export async function reviewPage(
  tx: Tx,
  c: AppContext,
  asked: { mark?: string | undefined; maybe?: boolean } = { mark: askedId(c, 'plats') },
  rest: Rest = {},
) {
  const transcript = await transcriptOf(tx, c);
  const auditId = idParam(c, 'audit');
  if (transcript.state === 'raw') return <BeginPage auditId={auditId} transcript={transcript} {...rest} />;
  const recording = await findRecording(tx, transcript.id);
  if (transcript.state === 'approved') {
    return <ApprovedPage auditId={auditId} transcript={transcript} recording={recording} />;
  }
  const marks = await listMarks(tx, transcript.id);
  const found = askedNumber(c, 'nya', 0);
  const shared = { auditId, transcript, marks, pressed: pressedBefore(c, marks), found, ...rest };
  const maybe = maybeToSee(marks);
  const sure = marks.find(({ state, doubtful }) => state === 'open' && !doubtful);
  const mark =
    marks.find(({ id }) => id === asked.mark) ?? (asked.maybe && maybe.count > 0 ? undefined : sure);
  if (mark) {
    const alikes = marks.filter((one) => alike(one, mark) && (one.state === 'open' || one.id === mark.id));
    return (
      <MarkPage
        {...shared}
        mark={mark}
        place={placeOf(partOf(marks, mark), mark.id)!}
        alikes={alikes}
        words={await wordsOf(tx, transcript.id, alikes)}
        turns={await listTurnsAround(tx, transcript.id, mark.position)}
        textPage={await pageOfTurn(tx, transcript.id, mark.position)}
      />
    );
  }
  if (maybe.count > 0) {
    return (
      <MaybePage {...shared} maybe={maybe} words={await wordsOf(tx, transcript.id, maybe.groups.flat())} />
    );
  }
  return <ApprovePage {...shared} recording={recording} />;
}

const wordsOf = (tx: Tx, transcriptId: string, marks: readonly ReviewMark[]) =>
  listWords(
    tx,
    transcriptId,
    marks.map(({ turnId }) => turnId),
  );

/** Every place, alike ones together. */
export async function allPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state !== 'reviewing') return undefined;
  const marks = await listMarks(tx, transcript.id);
  return (
    <AllPlacesPage
      auditId={idParam(c, 'audit')}
      transcript={transcript}
      marks={marks}
      kind={c.req.query('slag')}
      page={askedNumber(c, 'sida', 1)}
      pressed={pressedBefore(c, marks)}
      {...rest}
    />
  );
}

/** The whole text, a page of it at a time. */
export async function wholePage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  if (transcript.state !== 'reviewing') return undefined;
  const pages = Math.max(1, Math.ceil(transcript.turns / PAGE_SIZE));
  const page = Math.min(Math.max(1, askedNumber(c, 'sida', 1)), pages);
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

/** Whether the recording has been deleted, for a transcript that is approved. */
export async function recordingPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const transcript = await transcriptOf(tx, c);
  const recording = await findRecording(tx, transcript.id);
  if (transcript.state !== 'approved' || !recording?.recorded) return undefined;
  return (
    <RecordingPage auditId={idParam(c, 'audit')} transcript={transcript} recording={recording} {...rest} />
  );
}
