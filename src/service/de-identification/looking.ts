import { setImmediate } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { idParam, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findTranscript, rawTurnsOf, type Transcript } from '../transcripts/contract.ts';
import type { Look } from './commands.ts';
import { listMarks, type ReviewMark } from './queries.ts';
import { applyDecisions, type FoundMark, marksIn, secondLook, type TurnText } from './review.ts';
import { deidentify } from './rules.ts';

/** Most characters that the rules read at a stretch (about a third of a second); between stretches others get a turn. */
const STRETCH = 200_000;

async function* batches<T extends TurnText>(turns: readonly T[]): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for (const turn of turns) {
    if (size > 0 && size + turn.words.length > STRETCH) {
      yield batch;
      await setImmediate();
      batch = [];
      size = 0;
    }
    batch.push(turn);
    size += turn.words.length;
  }
  yield batch;
}

/** What the rules find in a raw transcript, and the version of it that they read. */
export interface FirstMarks {
  version: number;
  marks: FoundMark[];
}

interface Seen {
  version: number;
  turns: readonly TurnText[];
  marks: readonly ReviewMark[];
}

const readSeen = async (tx: Tx, { id, version }: Transcript): Promise<Seen> => ({
  version,
  turns: await rawTurnsOf(tx, id),
  marks: await listMarks(tx, id),
});

async function findMarks({ version, turns }: Seen): Promise<FirstMarks> {
  const marks: FoundMark[] = [];
  for await (const batch of batches(turns)) marks.push(...marksIn(batch, deidentify));
  return { version, marks };
}

async function takeLook({ version, turns, marks }: Seen): Promise<Look> {
  const open = marks.filter((mark) => mark.state === 'open').length;
  const fresh: FoundMark[] = [];
  // with something still open nothing will be approved, and there is nothing to look at yet
  if (open === 0) {
    for await (const batch of batches(turns)) fresh.push(...secondLook(batch, marks, deidentify));
  }
  const byTurn = Map.groupBy(marks, (mark) => mark.turnId);
  const words = turns.map((turn) => ({
    id: turn.id,
    words: applyDecisions(turn.words, byTurn.get(turn.id) ?? []),
  }));
  return { version, open, fresh, words };
}

const firstMarks = new WeakMap<AppContext, FirstMarks>();
const looks = new WeakMap<AppContext, Look>();

/** What {@link markFirst} found for this request; undefined where there was no transcript to look at. */
export const marksFor = (c: AppContext) => firstMarks.get(c);

/** What {@link lookOnceMore} came to for this request; undefined where there was no review to look at. */
export const lookFor = (c: AppContext) => looks.get(c);

/** Runs the rules over a raw transcript before the command's transaction begins: they may take a while on a long one. */
export const markFirst: MiddlewareHandler<AppEnv> = async (c, next) => {
  const seen = await see(c, 'raw');
  if (seen) firstMarks.set(c, await findMarks(seen));
  return next();
};

/** Takes the second look, and writes out the words as they will stand, before the command's transaction begins. */
export const lookOnceMore: MiddlewareHandler<AppEnv> = async (c, next) => {
  const seen = await see(c, 'reviewing');
  if (seen) looks.set(c, await takeLook(seen));
  return next();
};

async function see(c: AppContext, state: Transcript['state']): Promise<Seen | undefined> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') return undefined;
  try {
    const auditId = idParam(c, 'audit');
    const transcriptId = idParam(c, 'transcript');
    return await c.get('database').withActor(actor, 'read', c.get('now'), async (tx) => {
      const transcript = await findTranscript(tx, auditId, transcriptId);
      return transcript?.state === state ? readSeen(tx, transcript) : undefined;
    });
  } catch (error) {
    if (error instanceof NoSuchPage) return undefined;
    throw error;
  }
}
