import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const life = `/stod/${cast.supportId}/livet`;
const places = '/enheten/traffpunkter';
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('meeting places', () => {
  const place = {
    name: 'Tisdagsfika på <Torget>',
    area: 'relations',
    about: 'Kaffe och prat',
    whenWords: 'Tisdagar kl. 13',
    whereWords: 'Torget 1',
    costWords: 'Gratis',
    wayWords: 'Buss 4',
  };

  it('are entered by staff, who are told what is missing and lose nothing', async () => {
    const lacks = await bo.post(places, { ...place, costWords: '', area: '' });
    expect(lacks.status).toBe(422);
    expect(lacks.text).toContain('Skriv vad det kostar');
    expect(lacks.html).toContain('Kaffe och prat');
    expect((await bo.post(places, place)).location).toBe(places);
    expect((await bo.get(places)).text).toContain('Tisdagar kl. 13, Torget 1');
  });

  it('are seen by those with support from the unit', async () => {
    const page = await alex.get(life);
    expect(page.html).toContain('Tisdagsfika på &lt;Torget');
    expect(page.text).toContain('Buss 4');
  });

  it('are changed by one at a time, and taken off the list', async () => {
    const { rows } = await db.owner.query('select id from individual.meeting_place');
    const path = `${places}/${rows[0].id}`;
    const form = await bo.get(path);
    const sent = { ...place, name: 'Onsdagsfika', _version: version(form.html) };
    expect((await bo.post(path, sent)).status).toBe(303);
    const merge = await bo.post(path, { ...sent, name: 'Torsdagsfika' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Onsdagsfika');
    for (const who of ['participant', 'otherManager', 'substitute', 'careManager'] as const) {
      expect((await (await site.as(cast[who])).get(path)).status, who).toBe(404);
      expect((await (await site.as(cast[who])).post(path, sent)).status, who).toBe(404);
    }
    expect((await bo.post(`${path}/ta-bort`)).status).toBe(303);
    expect((await bo.get(path)).status).toBe(404);
    expect((await alex.get(life)).text).not.toContain('Onsdagsfika');
  });
});

describe('the picture of life', () => {
  const plan = randomUUID();

  beforeAll(async () => {
    await db.owner.query(
      `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-10-01')`,
      [plan, cast.supportId, cast.worker.personId],
    );
    for (const [area, words] of [
      ['domestic-life', 'Dammsuga ett rum'],
      ['self-care', 'Äta frukost'],
    ]) {
      await db.owner.query(
        `insert into individual.goal (plan_id, lineage, kind, area, perspective, words, state_since, written_by)
         values ($1, gen_random_uuid(), 'training', $2, 'participant', $3, '2026-10-01', $4)`,
        [plan, area, words, cast.participant.personId],
      );
    }
  });

  it('is calm when no plan holds, and asks nothing', async () => {
    const page = await alex.get(life);
    expect(page.text).toContain('Du har ingen plan med mål just nu');
    expect(page.text).not.toContain('Nej tack');
  });

  it('shows the goals over the parts of life, and asks gently when they are only chores', async () => {
    await db.owner.query("update individual.plan set state = 'proposed'");
    await db.owner.query(
      "update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-10-03'",
    );
    const page = await alex.get(life);
    expect(page.html).toContain('life-dot-active');
    expect(page.text).toContain('Dammsuga ett rum');
    expect(page.text).toContain('Vill du ha med något som är för din egen skull');
    expect(page.text).toContain('Fika med någon en gång i veckan');
    expect((await bo.get(life)).text).toContain('Fråga gärna, en gång');
    const decided = await (await site.as(cast.careManager)).get(life);
    expect(decided.text).toContain('Dammsuga ett rum');
    expect(decided.text).not.toContain('Fråga gärna, en gång');
    expect(decided.text).not.toContain('I närheten');
  });

  it('is read in the participant’s sight, and not by who comes for one visit', async () => {
    const { rows } = await db.owner.query(
      "select event from kernel.trail_entry where kind = 'read' and stream = $1",
      [cast.participant.personId],
    );
    expect(rows).toEqual([{ event: 'social' }, { event: 'social' }]);
    for (const who of ['substitute', 'colleague', 'otherManager', 'closePerson', 'administrator'] as const) {
      expect((await (await site.as(cast[who])).get(life)).status, who).toBe(404);
    }
  });

  it('takes a no for a no, once and for this plan, also from those who come', async () => {
    expect((await bo.post(`${life}/nej-tack`)).status).toBe(404);
    expect((await alex.post(`${life}/nej-tack`)).location).toBe(life);
    expect((await alex.post(`${life}/nej-tack`)).location).toBe(life);
    expect((await alex.get(life)).text).not.toContain('Nej tack');
    expect((await bo.get(life)).text).not.toContain('Fråga gärna, en gång');
  });
});
