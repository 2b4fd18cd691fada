import { addDays } from '../../src/domain/day.ts';
import type { Actor } from '../../src/kernel/database/actor.ts';
import type { Tx } from '../../src/kernel/database/database.ts';
import {
  approve,
  beginReview,
  decideMark,
  type Look,
  markByHand,
  offerFresh,
} from '../../src/service/de-identification/commands.ts';
import { listMarks, type ReviewMark } from '../../src/service/de-identification/queries.ts';
import {
  applyDecisions,
  type DecidedMark,
  marksIn,
  occurrences,
  secondLook,
} from '../../src/service/de-identification/review.ts';
import { deidentify } from '../../src/service/de-identification/rules.ts';
import { findTranscript, rawTurnsOf } from '../../src/service/transcripts/contract.ts';
import type { Audit, Identifying, Interview } from '../story/types.ts';
import { decide } from './decisions.ts';
import { type Stage, went } from './stage.ts';

/** A turn as it was said, with what was put in its words' place. */
export interface ReviewedTurn {
  id: string;
  words: string;
  marks: DecidedMark[];
}

/** What became of each approved interview's turns, by the interview's id in the story. */
export type Reviewed = Map<string, ReviewedTurn[]>;

/** Those of the team who analyse, in turns. */
export function analystOf(stage: Stage, audit: Audit, turn = 0): Actor {
  const analysts = audit.team.filter((member) => member.tasks.includes('analyses') && !member.stoodBack);
  return stage.actor(analysts[turn % analysts.length]!.person, 'auditor', audit.bureau);
}

/** The last day of the interviews; what is done with them is counted from there. */
export const lastInterview = (audit: Audit) =>
  audit.interviews
    .map(({ on }) => on)
    .sort()
    .at(-1)!;

/** De-identification: begun with what the rules see, decided mark by mark, looked over once more, approved. */
export async function loadDeIdentification(stage: Stage, audit: Audit): Promise<Reviewed> {
  const reviewed: Reviewed = new Map();
  for (const [index, interview] of audit.interviews.entries()) {
    const review = interview.review ?? 'approved';
    if (review === 'not-begun') continue;
    const turns = await loadReview(stage, audit, interview, index);
    if (turns) reviewed.set(interview.id, turns);
  }
  return reviewed;
}

async function loadReview(
  stage: Stage,
  audit: Audit,
  interview: Interview,
  index: number,
): Promise<ReviewedTurn[] | undefined> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const transcriptId = stage.thing(`${audit.slug}/transcript/${interview.id}`);
  const scene = `${audit.slug}: ${interview.id}`;
  const analyst = analystOf(stage, audit, index);
  const day = addDays(lastInterview(audit), 4 + index);
  await stage.play(analyst, day, async (tx) => {
    const transcript = (await findTranscript(tx, auditId, transcriptId))!;
    const marks = marksIn(await rawTurnsOf(tx, transcriptId), deidentify);
    went(await beginReview(tx, auditId, transcriptId, transcript.version, marks), scene);
    await markMissed(tx, auditId, transcriptId, interview.identifying);
    const open = (await listMarks(tx, transcriptId)).filter((mark) => mark.state === 'open');
    const half = interview.review === 'under-way' ? Math.ceil(open.length / 2) : open.length;
    await decideAll(tx, auditId, transcriptId, open.slice(0, half), interview.identifying);
  });
  if (interview.review === 'under-way') return undefined;
  return stage.play(analyst, addDays(day, 1), async (tx) => {
    for (;;) {
      const { look, turns } = await lookAgain(tx, auditId, transcriptId);
      if (look.fresh.length === 0) {
        const recorded = interview.consent.recording && interview.kind === 'transcript';
        went(await approve(tx, auditId, transcriptId, look, recorded), scene);
        return turns;
      }
      went(await offerFresh(tx, auditId, transcriptId, look), scene);
      const open = (await listMarks(tx, transcriptId)).filter((mark) => mark.state === 'open');
      await decideAll(tx, auditId, transcriptId, open, interview.identifying);
    }
  });
}

/** Marks by hand what the rules did not see, or did not see the whole of. */
async function markMissed(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  identifying: readonly Identifying[],
): Promise<void> {
  const turns = await rawTurnsOf(tx, transcriptId);
  const byTurn = async () => Map.groupBy(await listMarks(tx, transcriptId), (mark) => mark.turnId);
  let marks = await byTurn();
  for (const entry of identifying.toSorted((a, b) => b.text.length - a.text.length)) {
    const missed = turns.some(({ id, words }) =>
      occurrences(words, entry.text).some(
        (span) => !marks.get(id)?.some((mark) => mark.start <= span.start && mark.end >= span.end),
      ),
    );
    if (!missed) continue;
    const marked = await markByHand(tx, auditId, transcriptId, {
      phrase: entry.text,
      kind: entry.kind,
      instead: entry.replacement ?? '',
    });
    went(marked, `${transcriptId}: ${entry.text}`);
    marks = await byTurn();
  }
}

/** Decides marks one press for all alike where they are meant alike, else one by one. */
async function decideAll(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  open: readonly ReviewMark[],
  identifying: readonly Identifying[],
): Promise<void> {
  const words = new Map((await rawTurnsOf(tx, transcriptId)).map((turn) => [turn.id, turn.words]));
  const decided = open.map((mark) => ({
    mark,
    decision: decide(mark, words.get(mark.turnId)!, identifying),
  }));
  for (const group of Map.groupBy(decided, ({ mark }) => `${mark.doubtful} ${mark.form}`).values()) {
    const alike = group.every(
      ({ decision }) =>
        decision.action === group[0]!.decision.action &&
        decision.replacement === group[0]!.decision.replacement,
    );
    for (const { mark, decision } of alike ? group.slice(0, 1) : group) {
      const pressed = await decideMark(tx, auditId, transcriptId, mark.id, { ...decision, alike });
      went(pressed, `${transcriptId}: ${mark.found}`);
    }
  }
}

async function lookAgain(
  tx: Tx,
  auditId: string,
  transcriptId: string,
): Promise<{ look: Look; turns: ReviewedTurn[] }> {
  const { version } = (await findTranscript(tx, auditId, transcriptId))!;
  const raw = await rawTurnsOf(tx, transcriptId);
  const marks = await listMarks(tx, transcriptId);
  const byTurn = Map.groupBy(marks, (mark) => mark.turnId);
  const turns = raw.map(({ id, words }) => ({ id, words, marks: byTurn.get(id) ?? [] }));
  return {
    look: {
      version,
      open: marks.filter((mark) => mark.state === 'open').length,
      fresh: secondLook(raw, marks, deidentify),
      words: turns.map(({ id, words, marks: own }) => ({ id, words: applyDecisions(words, own) })),
    },
    turns,
  };
}
