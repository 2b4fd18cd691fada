import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { testDatabase } from '../../tests/database.ts';
import { schemas } from '../kernel/database/migrate.ts';
import { type Matrix, measure, type Rights } from './access-matrix/measure.ts';
import { renderMatrix } from './access-matrix/render.ts';
import { moments } from './access-matrix/scene.ts';
import { matrixFile } from './access-matrix.ts';

const db = await testDatabase();

async function measured(): Promise<Matrix> {
  const owner = new pg.Client({ ...inject('cluster'), database: db.name });
  await owner.connect();
  try {
    return await measure(owner, db.keys);
  } finally {
    await owner.end();
  }
}

const matrix = await measured();
const nothing: Rights = { read: 'none', add: false, change: 'none', remove: 'none' };
const insiders = ['Coordinator', 'Auditor in the team'];
const outsiders = matrix.people.filter((who) => !insiders.includes(who));

describe('docs/access-matrix.md', () => {
  it('says what is so; after a change run "npm run medskapa -- access-matrix"', async () => {
    expect(renderMatrix(matrix)).toBe(await readFile(matrixFile, 'utf8'));
  });
});

describe('the measure', () => {
  it('shows every right that a policy gives, so that none is missed for want of a row or a try', async () => {
    const { rows } = await db.owner.query<{ table: string; cmd: string }>(
      `select distinct p.schemaname || '.' || p.tablename as "table", c.cmd
       from pg_policies p cross join lateral unnest(case p.cmd when 'ALL'
         then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[p.cmd] end) as c(cmd)
       where p.schemaname = any ($1) and 'medskapa_app' = any (p.roles)
         and case c.cmd when 'DELETE' then has_table_privilege('medskapa_app', p.schemaname || '.' || p.tablename, 'delete')
           else has_any_column_privilege('medskapa_app', p.schemaname || '.' || p.tablename, c.cmd) end`,
      [schemas],
    );
    const shown: Record<string, (rights: Rights) => boolean> = {
      SELECT: ({ read }) => read !== 'none',
      INSERT: ({ add }) => add,
      UPDATE: ({ change }) => change !== 'none',
      DELETE: ({ remove }) => remove !== 'none',
    };
    const everybody = [...matrix.people, ...matrix.jobs];
    const missed = rows.filter(
      ({ table, cmd }) => !everybody.some((who) => matrix.rights(who, table).some(shown[cmd]!)),
    );
    expect(rows.length).toBeGreaterThan(100);
    // shut in an installation that is no demo, as the scene's is
    expect(missed.filter(({ table }) => table !== 'kernel.demo_persona')).toEqual([]);
  });
});

describe('what must never be, at any moment (domain.md, "Who may read what")', () => {
  const never = (people: string[], tables: string[]) => {
    const found = people.flatMap((who) =>
      tables.flatMap((table) =>
        matrix.rights(who, table).flatMap((rights, at) => {
          return JSON.stringify(rights) === JSON.stringify(nothing)
            ? []
            : [{ who, table, at: moments[at]!.heading, rights }];
        }),
      ),
    );
    expect(found).toEqual([]);
  };

  it('nobody outside an audit reaches what was said in it, nor who said it', () => {
    never(outsiders, [
      'service.informant',
      'service.informant_background',
      'service.informant_consent',
      'service.booking',
      'service.booking_place',
      'service.interview',
      'service.interview_note',
      'service.transcript',
      'service.transcript_turn',
      'service.turn_question',
      'service.identifying_mark',
      'service.code',
      'service.passage',
      'service.coding',
      'service.ladder_step',
      'service.claim',
      'service.claim_base',
      'service.claim_base_member',
      'service.claim_passage',
      'service.report_source',
    ]);
  });

  it('nobody but the coordinator reaches sign-ups', () => {
    never(
      matrix.people.filter((who) => who !== 'Coordinator'),
      ['service.sign_up', 'service.sign_up_gate'],
    );
  });

  it('an administrator reads no content before the public does', () => {
    const content = matrix.tables.filter((table) => /^(service|individual)\./.test(table));
    for (const table of content) {
      const [before, delivered] = matrix.rights('Administrator', table);
      expect([table, before, delivered]).toEqual([table, nothing, nothing]);
    }
  });

  it('the public reads nothing of an audit until the day of publication, and can never write', () => {
    for (const table of matrix.tables.filter((name) => /^(service|individual)\./.test(name))) {
      const [before, delivered, published] = matrix.rights('Visitor', table);
      expect([table, before, delivered]).toEqual([table, nothing, nothing]);
      expect(published).toMatchObject({ add: false, change: 'none', remove: 'none' });
    }
  });
});
