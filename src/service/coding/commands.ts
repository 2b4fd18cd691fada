import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { StepNumber } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { addCode, keepQuestionCodes } from './codebook-commands.ts';
import type { MarkInput, PassageInput } from './form.ts';
import { findPassage } from './queries.ts';
import { joined, type Span, trimmed } from './rules.ts';
import './tables.ts';

function personOf(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person can code');
  return tx.actor.personId;
}

interface TurnRow {
  id: string;
  informantId: string;
  position: number;
  words: string;
}

/** The turns that something was chosen in, of an approved transcript the actor can see. */
async function listTurns(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  turnIds: readonly string[],
): Promise<TurnRow[]> {
  const { rows } = await sql<TurnRow>`
    select w.id, t.informant_id as "informantId", w.position, w.words
    from service.transcript t join service.transcript_turn w on w.transcript_id = t.id
    where t.id = ${transcriptId} and t.audit_id = ${auditId} and t.state = 'approved'
      and w.id = any (${[...new Set(turnIds)]}::uuid[]) order by w.position`.execute(tx);
  return rows;
}

/** The spans to mark in a turn: ticked sentences side by side as one, a marked span as it is, a whole turn whole. */
function spansIn(turn: TurnRow, input: MarkInput): Span[] {
  if (input.whole) {
    const whole = trimmed(turn.words, { start: 0, end: turn.words.length });
    return whole ? [whole] : [];
  }
  const ticked = input.sentences.filter((span) => span.turnId === turn.id);
  const marked = input.spans
    .filter((span) => span.turnId === turn.id)
    .map((span) => trimmed(turn.words, span))
    .filter((span) => span !== null);
  const all = [...joined(turn.words, ticked), ...marked];
  return all.filter(
    (span, at) => all.findIndex((one) => one.start === span.start && one.end === span.end) === at,
  );
}

/**
 * Marks what was chosen in a transcript and puts the codes on it. Choosing the same span again adds codes to the passage
 * that is there.
 *
 * @returns the position of the first turn that was coded.
 */
export async function markPassages(
  tx: Tx,
  auditId: string,
  transcriptId: string,
  input: MarkInput,
): Promise<Result<number>> {
  const personId = personOf(tx);
  const chosen = input.whole ? [input.whole] : [...input.sentences, ...input.spans];
  const turns = await listTurns(
    tx,
    auditId,
    transcriptId,
    chosen.map((span) => span.turnId),
  );
  const marks = turns.flatMap((turn) => spansIn(turn, input).map((span) => ({ turn, span })));
  if (marks.length === 0) return refuse('coding.error.nothing-chosen', 'sentences');
  const codes = await codesToUse(tx, auditId, input);
  if (!codes.ok) return codes;
  const passageIds: string[] = [];
  for (const { turn, span } of marks) {
    const id = randomUUID();
    const added = await service(tx)
      .insertInto('service.passage')
      .values({
        id,
        audit_id: auditId,
        transcript_id: transcriptId,
        informant_id: turn.informantId,
        turn_id: turn.id,
        start_at: span.start,
        end_at: span.end,
        words: turn.words.slice(span.start, span.end),
        marked_by: personId,
        marked_on: dayAt(tx.now),
      })
      .onConflict((conflict) => conflict.columns(['turn_id', 'start_at', 'end_at']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows) passageIds.push(id);
    else {
      const there = await service(tx)
        .selectFrom('service.passage')
        .select('id')
        .where('turn_id', '=', turn.id)
        .where('start_at', '=', span.start)
        .where('end_at', '=', span.end)
        .executeTakeFirstOrThrow();
      passageIds.push(there.id);
    }
  }
  await putCodes(tx, auditId, passageIds, codes.value);
  for (const id of passageIds)
    await recordChange(tx, { stream: auditId, event: 'passage-coded', subject: id });
  return { ok: true, value: marks[0]!.turn.position };
}

/** The codes that were chosen, with the new one if one was named. Themes gather codes and are put on nothing themselves. */
async function codesToUse(
  tx: Tx,
  auditId: string,
  input: { codes: readonly string[]; newCode: string },
): Promise<Result<string[]>> {
  const codes = await keepQuestionCodes(tx, auditId);
  const known = new Set(codes.filter((code) => code.kind === 'code').map((code) => code.id));
  if (!input.codes.every((id) => known.has(id))) return refuse('coding.error.code-gone', 'codes');
  if (input.newCode === '') return { ok: true, value: [...input.codes] };
  const same = codes.find(
    (code) => code.kind === 'code' && code.name.toLowerCase() === input.newCode.toLowerCase(),
  );
  const added =
    same?.id ?? (await addCode(tx, auditId, codes, { name: input.newCode, kind: 'code', parent: '' }));
  return { ok: true, value: [...new Set([...input.codes, added])] };
}

async function putCodes(
  tx: Tx,
  auditId: string,
  passageIds: readonly string[],
  codeIds: readonly string[],
): Promise<void> {
  const rows = passageIds.flatMap((passage_id) =>
    codeIds.map((code_id) => ({ audit_id: auditId, passage_id, code_id, coded_by: personOf(tx) })),
  );
  if (rows.length === 0) return;
  await service(tx)
    .insertInto('service.coding')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Changes which codes a passage has: only what was ticked or unticked on the page is done, so that a code somebody else
 * put there meanwhile stays.
 */
export async function recodePassage(
  tx: Tx,
  auditId: string,
  passageId: string,
  input: PassageInput,
): Promise<Result> {
  const passage = await findPassage(tx, auditId, passageId);
  if (!passage) return refuse('coding.error.passage-gone');
  const codes = await codesToUse(tx, auditId, input);
  if (!codes.ok) return codes;
  const added = codes.value.filter((id) => !input.before.includes(id));
  const removed = input.before.filter((id) => !codes.value.includes(id));
  await putCodes(tx, auditId, [passageId], added);
  if (removed.length > 0) {
    await service(tx)
      .deleteFrom('service.coding')
      .where('passage_id', '=', passageId)
      .where('code_id', 'in', removed)
      .execute();
  }
  await recordChange(tx, { stream: auditId, event: 'passage-recoded', subject: passageId });
  return done;
}

/** Takes a passage away, from its codes and from the claims that link to it. The words stay in the transcript. */
export async function removePassage(
  tx: Tx,
  auditId: string,
  passageId: string,
): Promise<{ transcriptId: string; turn: number; page: number } | undefined> {
  const passage = await findPassage(tx, auditId, passageId);
  if (!passage) return undefined;
  await service(tx)
    .deleteFrom('service.passage')
    .where('id', '=', passageId)
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'passage-removed', subject: passageId });
  return { transcriptId: passage.transcriptId, turn: passage.turn, page: passage.page };
}

/** Places an informant on a step of the ladder with the grounds; 'overtaken' when somebody else has saved since. */
export async function placeOnLadder(
  tx: Tx,
  auditId: string,
  informantId: string,
  version: number | undefined,
  input: { step: StepNumber; grounds: string },
): Promise<'placed' | 'overtaken'> {
  const changed =
    version === 0 || version === undefined
      ? await service(tx)
          .insertInto('service.ladder_step')
          .values({ informant_id: informantId, audit_id: auditId, ...input })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then((result) => result.numInsertedOrUpdatedRows)
      : await service(tx)
          .updateTable('service.ladder_step')
          .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
          .where('informant_id', '=', informantId)
          .where('audit_id', '=', auditId)
          .where('version', '=', version)
          .executeTakeFirst()
          .then((result) => result.numUpdatedRows);
  if (!changed) return 'overtaken';
  await recordChange(tx, {
    stream: auditId,
    event: 'ladder-step-placed',
    subject: informantId,
    content: JSON.stringify(input),
  });
  return 'placed';
}

/** Takes an informant down from the ladder again: the interview did not tell after all. */
export async function clearLadder(tx: Tx, auditId: string, informantId: string): Promise<void> {
  await service(tx)
    .deleteFrom('service.ladder_step')
    .where('informant_id', '=', informantId)
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'ladder-step-cleared', subject: informantId });
}
