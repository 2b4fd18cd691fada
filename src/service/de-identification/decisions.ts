import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { rawTurnsOf } from '../transcripts/contract.ts';
import type { MarkAction } from './form.ts';
import type { MarkKind } from './mark.ts';
import { listMarks, type ReviewMark } from './queries.ts';
import { type FoundMark, layByHand, occurrences } from './review.ts';
import { type MaybeAnswer, sortOut } from './review-maybe.ts';
import { alike, partOf, placeOf } from './review-place.ts';
import { addMarks, reviewer, takeUp } from './taking-up.ts';

/** What a press came to: which one, how many marks it decided, and the mark to go on with. */
export interface Pressed {
  press: string;
  count: number;
  next: ReviewMark | undefined;
}

/**
 * Decides a mark, or it and all alike that nobody has decided or that were decided together with it.
 *
 * @param decision.replacement what to put there, for `change`.
 */
export async function decideMark(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  markId: string,
  decision: { action: MarkAction; alike: boolean; replacement: string },
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = await listMarks(tx, transcriptId);
  const mark = marks.find(({ id }) => id === markId);
  if (!mark) return refuse('de-identification.error.not-there');
  if (decision.action === 'change' && decision.replacement.toLowerCase() === mark.found.toLowerCase()) {
    return refuse('de-identification.error.same', 'replacement');
  }
  const meant = marks.filter(
    (one) =>
      one.id === markId ||
      (decision.alike &&
        alike(one, mark) &&
        (one.state === 'open' || (mark.press !== null && one.press === mark.press))),
  );
  return press(tx, auditId, transcriptId, meant, decision, marks, markId);
}

/** Decides a whole group: those that nobody has decided, or, where all are decided, every one of them anew. */
export async function decideGroup(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  markId: string,
  action: 'confirm' | 'dismiss' | 'reopen',
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = await listMarks(tx, transcriptId);
  const mark = marks.find(({ id }) => id === markId);
  if (!mark) return refuse('de-identification.error.not-there');
  const group = marks.filter((one) => alike(one, mark));
  const open = group.filter((one) => one.state === 'open');
  const meant = action === 'reopen' || open.length === 0 ? group : open;
  return press(tx, auditId, transcriptId, meant, { action, replacement: '' }, marks, markId);
}

/**
 * Decides the doubtful marks that stood on one page, in one press: what is ticked is replaced as suggested, the rest kept.
 * It is the person who had them on the page who decides each of them.
 */
export async function decideMaybe(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  answer: MaybeAnswer,
): Promise<Result<{ press: string; left: number }>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = await listMarks(tx, transcriptId);
  const { replaced, kept } = sortOut(marks, answer);
  if (replaced.length + kept.length === 0) return refuse('de-identification.error.not-there');
  const id = randomUUID();
  await write(tx, id, replaced, { action: 'confirm', replacement: '' });
  await write(tx, id, kept, { action: 'dismiss', replacement: '' });
  await recordChange(tx, { stream: auditId, event: 'marks-decided', subject: transcriptId });
  const decided = new Set([...replaced, ...kept].map((mark) => mark.id));
  const left = marks.filter((mark) => mark.doubtful && mark.state === 'open' && !decided.has(mark.id)).length;
  return { ok: true, value: { press: id, left } };
}

const states = { confirm: 'confirmed', change: 'changed', dismiss: 'dismissed', reopen: 'open' } as const;

async function press(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  meant: readonly ReviewMark[],
  { action, replacement }: { action: MarkAction; replacement: string },
  marks: readonly ReviewMark[],
  from: string,
): Promise<Result<Pressed>> {
  const id = randomUUID();
  await write(tx, id, meant, { action, replacement });
  await recordChange(tx, { stream: auditId, event: 'marks-decided', subject: transcriptId });
  const decided = new Set(meant.map((mark) => mark.id));
  const after = marks.map((mark) => (decided.has(mark.id) ? { ...mark, state: states[action] } : mark));
  const mark = after.find((one) => one.id === from)!;
  // on within its own part; when that is done, the review itself knows what comes next
  const next = action === 'reopen' ? mark : placeOf(partOf(after, mark), from)?.nextOpen;
  return { ok: true, value: { press: id, count: meant.length, next } };
}

/** Writes one decision for many marks, in the actor's own name. */
async function write(
  tx: Tx,
  press: string,
  marks: readonly ReviewMark[],
  { action, replacement }: { action: MarkAction; replacement: string },
): Promise<void> {
  if (marks.length === 0) return;
  await sql`
    update service.identifying_mark set state = ${states[action]}, press = ${press}::uuid,
      replacement = ${action === 'confirm' ? sql`suggestion` : action === 'change' ? replacement : null},
      decided_by = ${action === 'reopen' ? null : reviewer(tx)}::uuid
    where id = any (${marks.map((mark) => mark.id)}::uuid[])`.execute(tx);
}

/** Undoes one press: what it decided is open again, and what it marked by hand is gone. */
export async function undoPress(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  pressId: string,
): Promise<Result<ReviewMark | undefined>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const marks = (await listMarks(tx, transcriptId)).filter((mark) => mark.press === pressId);
  const ids = (chosen: readonly ReviewMark[]) => chosen.map(({ id }) => id);
  // marked by hand where nothing lay before: taking the press back takes the mark away
  const made = marks.filter((mark) => mark.byHand && mark.state === 'confirmed');
  const decided = marks.filter((mark) => !made.includes(mark));
  await sql`delete from service.identifying_mark where id = any (${ids(made)}::uuid[])`.execute(tx);
  await sql`
    update service.identifying_mark set state = 'open', replacement = null, press = null, decided_by = null
    where id = any (${ids(decided)}::uuid[])`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'marks-undone', subject: transcriptId });
  return { ok: true, value: decided[0] };
}

/**
 * Marks by hand what the rules did not see: every place in the transcript where the word or phrase is said. A person has
 * chosen it, so it counts as confirmed.
 */
export async function markByHand(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  input: { phrase: string; kind: MarkKind; instead: string },
): Promise<Result<Pressed>> {
  const transcript = await takeUp(tx, auditId, transcriptId, 'reviewing');
  if ('errors' in transcript) return transcript;
  const turns = await rawTurnsOf(tx, transcriptId);
  const marks = await listMarks(tx, transcriptId);
  const gone: string[] = [];
  const anew: FoundMark[] = [];
  const grown: FoundMark[] = [];
  const instead = input.instead || usual[input.kind];
  let said = 0;
  for (const { id: turnId, words } of turns) {
    let lying: (Pick<ReviewMark, 'start' | 'end' | 'state'> & { id?: string })[] = marks.filter(
      (mark) => mark.turnId === turnId,
    );
    for (const span of occurrences(words, input.phrase)) {
      said += 1;
      const laid = layByHand(span, lying);
      if (!laid) continue;
      const { start, end } = laid.span;
      lying = [...lying.filter((mark) => !laid.gone.includes(mark)), { start, end, state: 'confirmed' }];
      gone.push(...laid.gone.flatMap(({ id }) => (id === undefined ? [] : [id])));
      const mark = {
        turnId,
        start,
        end,
        kind: input.kind,
        found: words.slice(start, end),
        suggestion: instead,
      };
      (laid.gone.length === 0 ? anew : grown).push(mark);
    }
  }
  if (said === 0) return refuse('de-identification.error.not-said', 'phrase');
  const count = anew.length + grown.length;
  if (count === 0) return refuse('de-identification.error.marked-already', 'phrase');
  const id = randomUUID();
  await sql`delete from service.identifying_mark where id = any (${gone}::uuid[])`.execute(tx);
  await addMarks(tx, transcriptId, anew, { press: id, replacement: instead, anew: true });
  await addMarks(tx, transcriptId, grown, { press: id, replacement: instead, anew: false });
  await recordChange(tx, { stream: auditId, event: 'marks-added', subject: transcriptId });
  const next = (await listMarks(tx, transcriptId)).find((mark) => mark.state === 'open');
  return { ok: true, value: { press: id, count, next } };
}

/** What stands in for each kind when nobody has said anything else. */
const usual: Record<MarkKind, string> = {
  name: 'XXX',
  pronoun: 'hen',
  'personal-number': '[personnummer]',
  phone: '[telefonnummer]',
  email: '[e-post]',
  address: '[adress]',
  'date-of-birth': '[födelsedatum]',
  age: '[ålder]',
  place: '[ort]',
  organisation: '[organisation]',
  date: '[datum]',
  other: '[borttaget]',
};
