import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../tests/app.ts';
import type { Player } from '../../tests/cast.ts';
import { now, testDatabase } from '../../tests/database.ts';
import { askers, type Column, columns } from '../../tests/support-matrix/columns.ts';
import { around, careManager, managerWhoComes, together } from '../../tests/support-matrix/line.ts';
import { laySupportScene, showAll, word } from '../../tests/support-scene.ts';
import type { Letter } from '../kernel/mail/mail.ts';
import { tellAboutCheckIn } from './schedule/messages.ts';
import { gatherArchive } from './takeout/archive.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
await showAll(db, scene.supportId, true);
const everybody = askers(scene);
const near: Column[] = [...together];
const shownTo: Column[] = ['participant', 'assigned worker'];
const manager: Column = 'unit manager';

/** A page of each line of domain.md's table: who reads it, and what the participant's read log calls it. */
const pages: [line: string, page: string, what: string, readers: Column[]][] = [
  ['plan, goals, follow-ups', 'plan', 'plan', [...near, manager, careManager]],
  ['plan, goals, follow-ups', 'plan/versioner', 'plan-versions', [...near, manager, careManager]],
  ['plan, goals, follow-ups', 'plan/utskrift', 'plan', [...near, manager, careManager]],
  ['plan, goals, follow-ups', 'plan.json', 'plan', [...near, manager, careManager]],
  ['plan, goals, follow-ups', 'uppfoljning', 'follow-up', [...near, manager]],
  ['About me', 'om-mig', 'about-me', [...shownTo, around, manager]],
  ['record notes', 'anteckningar', 'record', [...near, manager, careManager]],
  ['own ratings', 'trappan', 'ladder', shownTo],
  ['own ratings', 'sjalvstandighet', 'independence', shownTo],
  ['own ratings', 'trappa-ner', 'tapering', shownTo],
  ['own ratings', 'hur-langt', 'journey', shownTo],
  ['promises', 'lofte', 'promises', [...near, around, manager]],
];

const times = new Map<number, Awaited<ReturnType<typeof testApp>>>();
for (const { at } of Object.values(everybody)) {
  if (!times.has(+at)) times.set(+at, await testApp(db, { clock: () => at }));
}
const browserOf = async (column: Column) => {
  const { actor, at } = everybody[column];
  const site = times.get(+at)!;
  return actor.kind === 'person' ? site.as(actor as Player) : site.visitor();
};
const logged = async (what: string): Promise<number> => {
  const { rows } = await db.owner.query(
    "select count(*) from kernel.trail_entry where kind = 'read' and stream = $1 and event = $2",
    [scene.participant.personId, what],
  );
  return rows[0].count;
};

describe.each(columns)('%s', (column) => {
  it('opens the pages that the cells give, each reading in the participant’s log, and finds no others', async () => {
    const browser = await browserOf(column);
    for (const [, page, what, readers] of pages) {
      const before = await logged(what);
      const found = await browser.get(`/stod/${scene.supportId}/${page}`);
      const after = await logged(what);
      if (readers.includes(column)) {
        expect([page, found.status]).toEqual([page, 200]);
        expect([page, after - before]).toEqual([page, column === 'participant' ? 0 : 1]);
      } else if (column === around && page === 'anteckningar') {
        // what they have written at this visit, and nothing of the record
        expect([found.status, found.text.includes(word), after - before]).toEqual([200, false, 0]);
      } else if (column === managerWhoComes) {
        // as who comes, and on it nothing of what the participant shows them: how goals have gone is the plan's
        const there = page === 'sjalvstandighet' ? [404, false, 0] : [200, page === 'hur-langt', 1];
        expect([page, found.status, found.html.includes(word), after - before]).toEqual([page, ...there]);
      } else {
        // the same as for a support that there never was
        const nowhere = await browser.get(`/stod/${randomUUID()}/${page}`);
        expect([page, found.status, found.text]).toEqual([page, nowhere.status, nowhere.text]);
        expect([page, found.html.includes(word), after - before]).toEqual([page, false, 0]);
      }
    }
  });
});

describe('a form that comes back', () => {
  it('is a reading too, of whoever is no participant; and no reading where it is done, or is no page', async () => {
    const begin = async (column: Column, fields: Record<string, string>) => {
      const before = await logged('support');
      const { status } = await (await browserOf(column)).post(
        `/stod/${scene.supportId}/trappa-ner/nytt`,
        fields,
      );
      return [status, (await logged('support')) - before];
    };
    const whole = { words: 'Disk', kind: 'support', step: 'weekly', shown: 'nej' };
    expect(await begin('assigned worker', { words: '' })).toEqual([422, 1]);
    expect(await begin('participant', { words: '' })).toEqual([422, 0]);
    expect(await begin('assigned worker', whole)).toEqual([303, 0]);
    for (const column of ['unit manager', 'care manager of the support', 'colleague at the unit'] as const)
      expect([column, ...(await begin(column, { words: '' }))]).toEqual([column, 404, 0]);
  });

  it('is one where somebody else came first, on the page that lays both side by side', async () => {
    const before = await logged('support');
    const { rows } = await db.owner.query('select version from individual.follow_up where id = $1', [
      scene.followUp,
    ]);
    const page = await (await browserOf('assigned worker')).post(
      `/stod/${scene.supportId}/uppfoljning/mote`,
      {
        agreedNext: 'Något annat',
        _version: String(rows[0].version + 1),
      },
    );
    expect([page.status, page.text.includes(word)]).toEqual([409, true]);
    expect((await logged('support')) - before).toBe(1);
  });
});

describe('what leaves the house', () => {
  it('is gathered whole for the participant alone, under that hat', async () => {
    for (const column of columns) {
      const { status } = await (await browserOf(column)).get('/mina-uppgifter/arkiv.zip');
      const participants: Column[] = ['participant', 'other participant', 'the worker as participant'];
      // asked to sign in, as for any page of one's own
      const expected = participants.includes(column) ? 200 : column === 'public' ? 303 : 404;
      expect([column, status]).toEqual([column, expected]);
    }
    const archiveOf = async (column: Column) =>
      JSON.stringify(await db.as(everybody[column].actor, (tx) => gatherArchive(tx)));
    expect(await archiveOf('participant')).toContain(word);
    for (const column of ['other participant', 'the worker as participant'] as const)
      expect(await archiveOf(column)).not.toContain(word);
  });

  it('tells those who come that there is a greeting, and nobody else; not from whom, nor about what', async () => {
    const job = { kind: 'job', name: 'tell-about-check-in' } as const;
    const ask = (actor: typeof job | (typeof everybody)[Column]['actor']) =>
      db.as(actor, async (tx) => {
        const { rows } = await sql<{ ids: string[] }>`
          select individual.readers_of_check_in(${scene.checkIn}) as ids`.execute(tx);
        return rows[0]!.ids;
      });
    expect((await ask(job)).sort()).toEqual([scene.worker.personId, scene.managerAsWorker.personId].sort());
    for (const column of columns) expect([column, await ask(everybody[column].actor)]).toEqual([column, []]);

    await db.owner.query("insert into individual.message_choice values ($1, 'email', 'bo@soder.test')", [
      scene.worker.personId,
    ]);
    const letters: Letter[] = [];
    const mail = { send: async (letter: Letter) => void letters.push(letter) };
    await tellAboutCheckIn.run({ database: db.database, actor: job, mail, now }, { checkIn: scene.checkIn });
    expect(letters.map(({ to }) => to)).toEqual(['bo@soder.test']);
    expect(JSON.stringify(letters)).not.toMatch(new RegExp(`${word}|Alex|stöd`, 'i'));
  });
});
