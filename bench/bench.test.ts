import { describe, expect, inject, it } from 'vitest';
import { verifyTrail } from '../src/kernel/trail/verify.ts';
import { testDatabase } from '../tests/database.ts';
import { openDatabase } from './cluster.ts';
import { commands } from './commands/all.ts';
import { fillCounty } from './county/fill.ts';
import { type CountySize, countyNow } from './county/sizes.ts';
import { jobs } from './jobs.ts';
import { measureJob } from './measure/job.ts';
import { type Bench, benchApp, measureCommand, measurePage } from './measure/measure.ts';
import { oneText } from './measure/recorder.ts';
import { median } from './measure/timing.ts';
import { pages } from './pages/all.ts';
import { lines } from './table.ts';

const small: CountySize = {
  municipalities: 1,
  units: 3,
  participants: 9,
  bureaus: 1,
  audits: 3,
  interviews: 2,
  turns: 12,
};

async function smallCounty(): Promise<Bench> {
  const { name, keys } = await testDatabase();
  const opened = await openDatabase({ ...inject('cluster'), database: name }, keys);
  const county = await fillCounty(opened.owner, opened.database, small, () => undefined);
  return { opened, county, app: await benchApp(opened) };
}

const bench = await smallCounty();

describe('the county', () => {
  it('is the same every time', async () => {
    const again = await smallCounty();
    expect(again.county).toEqual(bench.county);
    const printed = async ({ opened }: Bench) => {
      const tables = [
        'service.transcript_turn',
        'service.sign_up',
        'service.report_edition',
        'kernel.trail_entry',
        'individual.goal',
        'individual.note_text',
        'individual.schedule_tick',
      ];
      const prints: string[] = [];
      for (const table of tables) {
        const { rows } = await opened.owner.query(
          `select md5(string_agg(t::text, '' order by t::text)) as print from ${table} t`,
        );
        prints.push(rows[0].print);
      }
      return prints;
    };
    expect(await printed(again)).toEqual(await printed(bench));
    await again.opened.close();
  });

  it('has a trail that holds', async () => {
    const { streams, broken } = await bench.opened.database.withActor(
      { kind: 'job', name: 'verify-trail' },
      'read',
      countyNow,
      verifyTrail,
    );
    expect(streams).toBe(small.audits + small.participants);
    expect(broken).toEqual([]);
  });

  it('has passages that are what stands in their turns', async () => {
    const { rows } = await bench.opened.owner.query(
      `select count(*)::int as all, count(*) filter (where p.words <> substr(t.words, p.start_at + 1, p.end_at - p.start_at))::int as wrong
       from service.passage p join service.transcript_turn t on t.id = p.turn_id`,
    );
    expect(rows[0].all).toBeGreaterThan(10);
    expect(rows[0].wrong).toBe(0);
  });
});

describe('what is measured', () => {
  it.each(pages)('opens the page: $name', async (page) => {
    const [measured] = await measurePage([bench], page, 1);
    expect(measured).toMatchObject({ name: page.name });
    expect(measured!.page).toBeGreaterThan(0);
    // the sign-in page alone asks for nothing of its own
    if (page.name !== 'sign-in, visitor') expect(measured!.statements).toBeGreaterThan(0);
  });

  it.each(commands)('does the command: $name', async (command) => {
    const before = await counts();
    const [measured] = await measureCommand([bench], command, 1);
    expect(measured!.statements).toBeGreaterThan(0);
    // it saved, by itself and by its bare statements; what was only rehearsed left nothing
    expect(await counts()).not.toEqual(before);
  });

  it.each(jobs)('does the job: $name', async (job) => {
    const { times } = await measureJob([bench], job, 1);
    expect(times[0]).toBeGreaterThan(0);
  });

  const counts = async () => {
    const { rows } = await bench.opened.owner.query(
      `select (select count(*) from kernel.trail_entry) as trail, (select count(*) from service.sign_up) as sign_ups,
         (select sum(version) from service.interview_note) as notes`,
    );
    return rows[0];
  };
});

describe('the arithmetic', () => {
  it('takes the middle of what was measured', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('writes values into statements as PostgreSQL reads them', () => {
    const values = ["it's", 2, null, Buffer.from([1, 255]), ['a', 'b"c'], { d: 1 }, new Date(0)];
    expect(oneText([{ text: 'f($1, $2, $3, $4, $5, $6, $7)', values }])).toBe(
      `f('it''s', '2', null, '\\x01ff', '{"a","b\\"c"}', '{"d":1}', '1970-01-01T00:00:00.000Z')`.replace(
        '\\"c',
        '\\"c',
      ),
    );
  });

  it('marks what misses its aim', () => {
    const at = (page: number) => [{ name: 'a page', page, bare: 2, empty: 1, statements: 3, size: 4 }];
    const [line] = lines(
      new Map([
        [1, at(4)],
        [100, at(10)],
      ]),
    ).lines;
    expect(line!.cells).toEqual(['a page', '4.0', '10', '2.0', '1.0', '3.3*', '2.5*', '1.0', '3', '4']);
    expect(line!.misses).toBe(true);
  });
});
