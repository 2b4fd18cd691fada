import { setImmediate } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { idParam, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findTranscript, rawTurnsOf, type Transcript } from '../transcripts/contract.ts';
import type { Look } from './commands.ts';
import { listMarks } from './queries.ts';
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

const firstMarks = new WeakMap<AppContext, { version: number; marks: FoundMark[] }>();
const looks = new WeakMap<AppContext, Look>();

/** What {@link markFirst} found for this request; undefined where there was no transcript to look at. */
export const marksFor = (c: AppContext) => firstMarks.get(c);

/** What {@link lookOnceMore} came to for this request; undefined where there was no review to look at. */
export const lookFor = (c: AppContext) => looks.get(c);

/** Runs the rules over a raw transcript before the command's transaction begins: they may take a while on a long one. */
export const markFirst: MiddlewareHandler<AppEnv> = async (c, next) => {
  const seen = await see(c, 'raw', async (tx, transcript) => ({
    version: transcript.version,
    turns: await rawTurnsOf(tx, transcript.id),
  }));
  if (seen) {
    const marks: FoundMark[] = [];
    for await (const batch of batches(seen.turns)) marks.push(...marksIn(batch, deidentify));
    firstMarks.set(c, { version: seen.version, marks });
  }
  return next();
};

/** Takes the second look, and writes out the words as they will stand, before the command's transaction begins. */
export const lookOnceMore: MiddlewareHandler<AppEnv> = async (c, next) => {
  const seen = await see(c, 'reviewing', async (tx, transcript) => ({
    version: transcript.version,
    turns: await rawTurnsOf(tx, transcript.id),
    marks: await listMarks(tx, transcript.id),
  }));
  if (seen) {
    const { version, turns, marks } = seen;
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
    looks.set(c, { version, open, fresh, words });
  }
  return next();
};

async function see<T>(
  c: AppContext,
  state: Transcript['state'],
  work: (tx: Tx, transcript: Transcript) => Promise<T>,
): Promise<T | undefined> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') return undefined;
  try {
    const auditId = idParam(c, 'audit');
    const transcriptId = idParam(c, 'transcript');
    return await c.get('database').withActor(actor, 'read', c.get('now'), async (tx) => {
      const transcript = await findTranscript(tx, auditId, transcriptId);
      return transcript?.state === state ? work(tx, transcript) : undefined;
    });
  } catch (error) {
    if (error instanceof NoSuchPage) return undefined;
    throw error;
  }
}
