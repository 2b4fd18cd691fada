import { sql } from 'kysely';
import { addDays } from '../../src/domain/day.ts';
import type { Tx } from '../../src/kernel/database/database.ts';
import { newCode, saveCode } from '../../src/service/coding/codebook-commands.ts';
import { markPassages, placeOnLadder } from '../../src/service/coding/commands.ts';
import { codebook } from '../../src/service/coding/contract.ts';
import type { Audit, Interview, Passage } from '../story/types.ts';
import { analystOf, lastInterview, type Reviewed, type ReviewedTurn } from './de-identify.ts';
import { spanAfter } from './spans.ts';
import { type Stage, went } from './stage.ts';

/** The codebook, the passages of every approved text under their codes, and everybody's place on the ladder. */
export async function loadCoding(stage: Stage, audit: Audit, reviewed: Reviewed): Promise<void> {
  await loadCodebook(stage, audit);
  const begun = addDays(lastInterview(audit), 5 + audit.interviews.length);
  for (const [index, interview] of audit.interviews.entries()) {
    const turns = reviewed.get(interview.id);
    if (!turns || interview.coding === 'not-begun') continue;
    await stage.play(analystOf(stage, audit, index + 1), addDays(begun, index), async (tx) => {
      for (const passage of interview.passages) await code(tx, stage, audit, interview, passage, turns);
    });
    await placeOnStep(stage, audit, interview, addDays(begun, index + 1), index);
  }
}

async function loadCodebook(stage: Stage, audit: Audit): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  await stage.play(analystOf(stage, audit), addDays(lastInterview(audit), 4), async (tx) => {
    for (const theme of audit.codebook ?? []) {
      await keep(tx, { ...theme, kind: 'theme', parent: '' });
      for (const one of theme.codes) {
        await keep(tx, { ...one, kind: 'code', parent: stage.thing(`${audit.slug}/code/${theme.id}`) });
      }
    }
  });

  async function keep(
    tx: Tx,
    {
      id,
      memo,
      ...input
    }: { id: string; name: string; memo: string; kind: 'code' | 'theme'; parent: string },
  ) {
    const made = went(await newCode(tx, auditId, input), `${audit.slug}: ${id}`).value;
    stage.made.set(`${audit.slug}/code/${id}`, made);
    const { version, look } = (await codebook(tx, auditId)).find((one) => one.id === made)!;
    went(await saveCode(tx, auditId, made, version, { ...input, memo, look }), `${audit.slug}: ${id}`);
  }
}

async function code(
  tx: Tx,
  stage: Stage,
  audit: Audit,
  interview: Interview,
  passage: Passage,
  turns: readonly ReviewedTurn[],
): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const transcriptId = stage.thing(`${audit.slug}/transcript/${interview.id}`);
  const turn = turns.find(({ words }) => words.includes(passage.quote));
  if (!turn) throw new Error(`${audit.slug}: nobody says ${passage.id}`);
  const start = turn.words.indexOf(passage.quote);
  const span = spanAfter({ start, end: start + passage.quote.length }, turn.marks);
  const marked = await markPassages(tx, auditId, transcriptId, {
    sentences: [],
    spans: [{ turnId: turn.id, ...span }],
    codes: passage.codes.map((one) => stage.thing(`${audit.slug}/code/${one}`)),
    newCode: '',
    whole: undefined,
  });
  went(marked, passage.id);
  const { rows } = await sql<{ id: string }>`select id from service.passage
    where turn_id = ${turn.id} and start_at = ${span.start} and end_at = ${span.end}`.execute(tx);
  stage.made.set(`${audit.slug}/passage/${passage.id}`, rows[0]!.id);
}

async function placeOnStep(
  stage: Stage,
  audit: Audit,
  interview: Interview,
  day: string,
  index: number,
): Promise<void> {
  if (!interview.ladder) return;
  const { step, grounds } = interview.ladder;
  const informantId = stage.thing(`${audit.slug}/informant/${interview.id}`);
  await stage.play(analystOf(stage, audit, index), day, (tx) =>
    placeOnLadder(tx, stage.thing(`${audit.slug}/audit`), informantId, 0, { step, grounds }),
  );
}
