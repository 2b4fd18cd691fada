import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptAll } from '../../tests/access.ts';
import { type TestDatabase, testDatabase } from '../../tests/database.ts';
import { askers, type Column, columns } from '../../tests/support-matrix/columns.ts';
import { around, type Line, managerWhoComes, type Part, together } from '../../tests/support-matrix/line.ts';
import { matrixLines, targets } from '../../tests/support-matrix/matrix.ts';
import { laySupportScene, showAll, word } from '../../tests/support-scene.ts';
import type { Actor } from '../kernel/database/actor.ts';
import { FILE } from './record/disposal.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const lines = matrixLines(scene);
const parts = lines.flatMap((line) => line.parts);
const writes = parts.flatMap((part) => part.writes ?? []);
const everybody = askers(scene);
const { there, nowhere } = targets(scene);

/** The same database, at somebody's moment. */
const dbAt = (at: Date): TestDatabase => ({ ...db, as: (actor, work) => db.as(actor, work, at) });

/** Which of the table's cells says what somebody may: those it leaves out may nothing. */
const cellOf: Partial<Record<Column, number>> = {
  participant: 0,
  'assigned worker': 1,
  'the manager who also comes, as support worker': 1,
  'substitute, around the visit': 2,
  'unit manager': 3,
  'care manager of the support': 4,
  'auditor in the team': 5,
  commissioner: 6,
  'influence coordinator': 6,
  'colleague at the unit': 6,
  public: 7,
};
const cell = (line: Line, column: Column) =>
  (column === managerWhoComes ? line.managerWhoComes : undefined) ?? line.cells[cellOf[column] ?? -1] ?? '—';
const readsOf = (part: Part, column: Column, shown: boolean) => {
  const count = part.reads[column] ?? 0;
  return typeof count === 'number' ? count : count[shown ? 1 : 0];
};
const refusal = /row-level security|permission denied/;
const isFigure = ({ table }: Part) => table === 'individual.unit_figure';

/** Counts all parts in one statement: of each the rows about the participant, or those found by a word. */
async function counts(moment: TestDatabase, actor: Actor, where: (part: Part) => string): Promise<number[]> {
  const columnsOf = parts.map(
    (part, index) => `(select count(*) from ${part.table} where ${where(part)}) as n${index}`,
  );
  return moment.as(actor, async (tx) => {
    const { rows } = await sql<Record<string, number>>`select ${sql.raw(columnsOf.join(', '))}`.execute(tx);
    return parts.map((_, index) => rows[0]![`n${index}`]!);
  });
}

describe('the table of domain.md', () => {
  it.each(lines.map((line) => [line.data, line] as const))(
    '%s: each cell says what is proven below',
    (_data, line) => {
      for (const column of columns) {
        const says = cell(line, column);
        const reads = line.parts.some((part) => !isFigure(part) && readsOf(part, column, true) > 0);
        const may = line.parts.some((part) =>
          (part.writes ?? []).some(({ by, beside }) => by.includes(column) && !beside),
        );
        const figures = line.parts.some((part) => isFigure(part) && readsOf(part, column, true) > 0);
        // a visit is known to who makes it, also when it opens nothing
        const ownVisit = line.data.startsWith('who comes') && column.startsWith('substitute');
        expect([column, reads], says).toEqual([column, /^R/.test(says) || ownVisit]);
        expect([column, may], says).toEqual([column, /^RW|\bW\b|may add/.test(says)]);
        if (figures) expect([column, says]).toEqual([column, 'S']);
      }
    },
  );

  it('leaves out no table of the wing that holds something about somebody', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'individual' and c.relkind = 'r' order by 1`,
    );
    const proven = new Set(parts.map(({ table }) => table));
    // who stands in which relation; consents and questions, which have lines in their features' tests; what is about a
    // unit or many; and what only the participant or a job has to do with
    const elsewhere = [
      ...[
        'support',
        'assignment',
        'contact_wish',
        'consent',
        'reading_question',
        'decision_goal',
        'goal_question',
      ],
      ...['social_answer', 'note_review', 'schedule_away', 'schedule_week', 'calendar_address'],
      ...['meeting_place', 'unit_contact', 'suggestion', 'suggestion_candidate'],
      ...['unit_figure_group', 'figure_member', 'message_choice', 'message_sent'],
    ].map((name) => `individual.${name}`);
    expect(rows.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual(elsewhere.sort());
  });
});

describe.each([
  ['while the participant keeps what is theirs', false],
  ['when the participant shows all that can be shown', true],
])('%s', (_when, shown) => {
  beforeAll(() => showAll(db, scene.supportId, shown));

  describe.each(columns)('%s', (column) => {
    const asker = everybody[column];
    const moment = dbAt(asker.at);
    const self = asker.actor.kind === 'person' ? asker.actor.personId : scene.participant.personId;

    it('reads what the cells say, and counts and finds no more', async () => {
      const expected = parts.map((part) => [part.table, readsOf(part, column, shown)]);
      const found = await counts(moment, asker.actor, ({ about }) => about);
      expect(parts.map(({ table }, index) => [table, found[index]])).toEqual(expected);
      const searched = await counts(moment, asker.actor, ({ words, about }) =>
        words ? `${words} ilike '%${word.toLowerCase()}%'` : about,
      );
      expect(parts.map(({ table }, index) => [table, searched[index]])).toEqual(expected);
    });

    it('writes what the cells say, and nothing else', async () => {
      const made = writes.map(({ statement }) => statement(self, asker, there));
      const results = await attemptAll(moment, asker.actor, made);
      for (const [index, { what, by }] of writes.entries()) {
        const result = results[index]!;
        if (by.includes(column)) expect([what, result]).toEqual([what, { done: 1 }]);
        else if ('done' in result) expect([what, result]).toEqual([what, { done: 0 }]);
        else expect([what, result.refused]).toEqual([what, expect.stringMatching(refusal)]);
      }
    });
  });
});

describe.each(columns)('%s', (column) => {
  const asker = everybody[column];
  const moment = dbAt(asker.at);
  const self = asker.actor.kind === 'person' ? asker.actor.personId : scene.participant.personId;
  const tried = (made: (typeof writes)[number][], by = self, target = there) =>
    attemptAll(
      moment,
      asker.actor,
      made.map(({ statement }) => statement(by, asker, target)),
    );

  it('gets the same answer about what is there and what is not', async () => {
    const others = writes.filter(({ by }) => !by.includes(column));
    expect(await tried(others, self, nowhere)).toEqual(await tried(others));
  });

  it('writes nothing in somebody else’s name', async () => {
    const other = self === scene.worker.personId ? scene.participant.personId : scene.worker.personId;
    const signed = writes.filter(({ by, statement }) => {
      const text = statement(self, asker, there);
      return by.includes(column) && text !== statement(other, asker, there);
    });
    for (const [index, result] of (await tried(signed, other)).entries())
      expect([signed[index]!.what, result]).toEqual([signed[index]!.what, { refused: expect.any(String) }]);
  });

  it('takes nothing away but what is theirs to take away', async () => {
    const inDraft = ['plan', 'plan_statement', 'goal', 'activity'].map((name) => `individual.${name}`);
    const kept = parts.filter(({ table, writes: made = [] }) => {
      const removes = made.some(
        ({ by, statement }) => by.includes(column) && statement(self, asker, there).startsWith('delete'),
      );
      // who throws away a draft, and what of it, is in the plan's own test
      const drafts = inDraft.includes(table) && together.includes(column);
      return !table.includes('(') && !removes && !drafts;
    });
    const results = await attemptAll(
      moment,
      asker.actor,
      kept.map(({ table, about }) => `delete from ${table} where ${about}`),
    );
    for (const [index, result] of results.entries()) {
      const { table } = kept[index]!;
      if ('done' in result) expect([table, result]).toEqual([table, { done: 0 }]);
      else expect([table, result.refused]).toEqual([table, expect.stringMatching(refusal)]);
    }
  });
});

describe('a support that has ended, whose assignment was left open', () => {
  const end = (day: string | null) =>
    db.owner.query('update individual.support set valid_to = $2 where id = $1', [scene.supportId, day]);
  beforeAll(() => end('2026-11-20'));
  afterAll(() => end(null));

  it.each(['assigned worker', managerWhoComes, around] as const)('is closed to %s', async (column) => {
    const { actor } = everybody[column];
    const found = await counts(db, actor, ({ about }) => about);
    // a visit that nobody has called off is known to who was to make it
    const left = parts.map(({ table }) => (column === around && table === 'individual.visit' ? 1 : 0));
    expect(parts.map(({ table }, index) => [table, found[index]])).toEqual(
      parts.map(({ table }, index) => [table, left[index]]),
    );
  });

  it('stays open to the participant and the manager', async () => {
    for (const column of ['participant', 'unit manager'] as const) {
      const found = await counts(db, everybody[column].actor, ({ about }) => about);
      expect(found[0]).toBe(2);
    }
  });
});

describe('a job', () => {
  it.each([
    'clean-up',
    'release-figures',
    'tell-about-check-in',
    'tell-participants',
    'find-suggestions',
    'sign-in',
    randomUUID(),
  ])('%s reads nobody’s plan, record, About me, ratings or promises', async (name) => {
    const found = await counts(db, { kind: 'job', name }, (part) => (isFigure(part) ? 'false' : part.about));
    expect(found).toEqual(parts.map(() => 0));
  });

  it('destroys what stands in a file only as the one that disposes of files', async () => {
    const tables = [...new Set(FILE.flatMap((part) => part.tables))];
    const destroy = tables.map((table) => `delete from ${table} where support_id = '${scene.supportId}'`);
    const as = (name: string) => attemptAll(db, { kind: 'job', name }, destroy);
    for (const result of await as('record-disposal')) {
      // what refers to a row goes before the row
      if ('refused' in result) expect(result.refused).toContain('violates foreign key constraint');
    }
    for (const name of [
      'clean-up',
      'tell-participants',
      'release-figures',
      'audit-disposal',
      'record-disposals',
    ])
      expect([name, await as(name)]).toEqual([name, tables.map(() => ({ done: 0 }))]);
  });
});
