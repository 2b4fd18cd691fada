import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { recordRead } from '../../kernel/trail/trail.ts';
import { openReadingQuestions } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const eva = await site.as(cast.unitManager);
const bo = await site.as(cast.worker);

const readBy = (who: typeof cast.worker, what: string, at: string) =>
  db.as(
    who,
    (tx) => recordRead(tx, { stream: cast.participant.personId, what, subject: cast.supportId }),
    new Date(at),
  );
const askLink = (html: string, day: string, holding: string) => {
  const link = `/vem-har-last/fraga?dag=${day}&amp;vem=${holding}`;
  return html.includes(link) ? link.replace('&amp;', '&') : undefined;
};

describe('the log', () => {
  it('says so when nobody has read', async () => {
    expect((await alex.get('/vem-har-last')).text).toContain('Ingen har läst något än');
  });

  it('says who read what on which day, once, and neither at what time nor how often', async () => {
    for (const at of ['2026-11-19T08:12:00Z', '2026-11-19T08:15:00Z', '2026-11-19T13:31:00Z'])
      await readBy(cast.worker, 'plan', at);
    await readBy(cast.worker, 'about-me', '2026-11-19T08:13:00Z');
    await readBy(cast.careManager, 'plan', '2026-11-20T08:13:00Z');
    await readBy(cast.unitManager, 'something-newer', '2026-11-20T08:13:00Z');
    // just before and just after midnight in Stockholm
    await readBy(cast.colleague, 'plan', '2026-11-17T22:59:00Z');
    await readBy(cast.colleague, 'plan', '2026-11-17T23:01:00Z');
    const page = await alex.get('/vem-har-last');
    expect(page.text).toContain('Torsdag 19 november 2026 Bo Stöd Boendestödjare, Boendestödet Söder');
    expect(page.text).toContain('Har läst sidan Om mig och planen.');
    expect(page.text).toContain('Hanna Handläggare Biståndshandläggare, Lindhamra kommun');
    expect(page.text).toContain('Har läst något annat som hör till stödet.');
    expect(page.text.match(/Bo Stöd Boendestödjare/g)).toHaveLength(1);
    expect(page.text.match(/Cilla Kollega/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page.text).not.toMatch(/\d\d[.:]\d\d/);
    expect(page.text.indexOf('20 november')).toBeLessThan(page.text.indexOf('19 november'));
  });

  it('still names somebody who has left, under the role they had', async () => {
    await readBy(cast.otherManager, 'plan', '2026-11-16T09:00:00Z');
    await db.owner.query("update kernel.role_holding set valid_to = '2026-11-17' where id = $1", [
      cast.otherManager.roleHoldingId,
    ]);
    expect((await alex.get('/vem-har-last')).text).toContain('Nils Chef Enhetschef, Boendestödet Norr');
  });

  it('does not log the participant’s own reading, and comes a page at a time', async () => {
    const own = await db.owner.query(
      "select from kernel.trail_entry where kind = 'read' and person_id = stream",
    );
    expect(own.rowCount).toBe(0);
    for (let day = 1; day <= 28; day += 1)
      await readBy(cast.substitute, 'before-visit', `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`);
    expect((await alex.get('/vem-har-last')).text).toContain('Sida 1 av 2');
    expect((await alex.get('/vem-har-last?sida=2')).text).toContain('1 oktober 2026');
    expect((await alex.get('/vem-har-last?sida=99')).location).toBe('/vem-har-last');
    expect((await alex.get('/vem-har-last?sida=x')).status).toBe(200);
  });

  it('is the participant’s alone', async () => {
    for (const who of [cast.worker, cast.unitManager, cast.administrator])
      expect((await (await site.as(who)).get('/vem-har-last')).status).toBe(404);
    expect((await (await site.as(cast.otherParticipant)).get('/vem-har-last')).text).toContain(
      'Ingen har läst',
    );
  });
});

describe('asking why', () => {
  it('goes to the manager, with or without words, once', async () => {
    const link = askLink((await alex.get('/vem-har-last')).html, '2026-11-19', cast.worker.roleHoldingId)!;
    const form = await alex.get(link);
    expect(form.text).toContain('Varför läste Bo Stöd?');
    expect(form.text).toContain('Din fråga går till chefen');
    const fields = { words: 'Jag var ju inte hemma', _nyckel: randomUUID() };
    expect((await alex.post(link, fields)).status).toBe(303);
    expect((await alex.post(link, fields)).status).toBe(303);
    expect((await alex.post(link, { words: 'Igen' })).status).toBe(303);
    expect((await db.owner.query('select words from individual.reading_question')).rows).toEqual([
      { words: 'Jag var ju inte hemma' },
    ]);
    const page = await alex.get('/vem-har-last');
    expect(page.text).toContain('Du har frågat varför');
    expect(page.text).toContain('Svar senast 5 december 2026');
  });

  it('keeps what was typed when it is too long', async () => {
    const link = askLink(
      (await alex.get('/vem-har-last')).html,
      '2026-11-20',
      cast.careManager.roleHoldingId,
    )!;
    const again = await alex.post(link, { words: 'x'.repeat(2001) });
    expect(again.status).toBe(422);
    expect(again.html).toContain('x'.repeat(2001));
  });

  it('is not there for a reading that never was, nor for a forged line', async () => {
    for (const [day, holding] of [
      ['2026-11-01', cast.worker.roleHoldingId],
      ['2026-11-19', randomUUID()],
      ['igår', cast.worker.roleHoldingId],
      ['2026-11-19', 'x'],
    ]) {
      const path = `/vem-har-last/fraga?dag=${day}&vem=${holding}`;
      expect((await alex.get(path)).status).toBe(404);
      expect((await alex.post(path, { words: '' })).status).toBe(404);
    }
  });

  it('says so when the manager is the one who read', async () => {
    const link = askLink(
      (await alex.get('/vem-har-last')).html,
      '2026-11-20',
      cast.unitManager.roleHoldingId,
    )!;
    const form = await alex.get(link);
    expect(form.text).toContain('Det är chefen själv som har läst');
    expect(form.html).toContain('/mina-rattigheter');
  });
});

describe('the manager', () => {
  const questionPath = async () =>
    /href="(\/fragor-om-lasning\/[0-9a-f-]+)"/.exec((await eva.get('/fragor-om-lasning')).html)![1]!;

  it('sees the question among what is owed; the reader does not', async () => {
    expect(await db.as(cast.unitManager, (tx) => readFact(tx, openReadingQuestions))).toHaveLength(1);
    const path = await questionPath();
    expect((await eva.get(path)).text).toContain('Jag var ju inte hemma');
    expect((await bo.get(path)).status).toBe(404);
    expect((await bo.get('/fragor-om-lasning')).status).toBe(404);
    expect((await bo.post(`${path}/visa`)).status).toBe(404);
    expect((await bo.post(`${path}/svara`, { answer: 'Jag?' })).status).toBe(404);
  });

  it('shows it to the reader only by choice, and the participant is told', async () => {
    const path = await questionPath();
    expect((await eva.post(`${path}/visa`)).status).toBe(303);
    expect((await bo.get(path)).text).toContain('Jag var ju inte hemma');
    expect((await bo.post(`${path}/svara`, { answer: 'Jag?' })).status).toBe(404);
    expect((await alex.get('/vem-har-last')).text).toContain('Chefen har visat din fråga för Bo Stöd');
  });

  it('answers once, in words that the participant reads', async () => {
    const path = await questionPath();
    expect((await eva.post(`${path}/svara`, { answer: ' ' })).status).toBe(422);
    expect((await eva.post(`${path}/svara`, { answer: 'Bo skrev klart planen åt er.' })).status).toBe(303);
    const twice = await eva.post(`${path}/svara`, { answer: 'Något annat' });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Frågan är redan besvarad');
    expect((await alex.get('/vem-har-last')).text).toContain('Bo skrev klart planen åt er.');
    // where the answer is told of leads to the page with all of theirs
    expect((await alex.get(path)).location).toBe('/vem-har-last#fragor');
    expect(await db.as(cast.unitManager, (tx) => readFact(tx, openReadingQuestions))).toEqual([]);
  });

  it('of another unit finds nothing', async () => {
    const path = await questionPath();
    for (const who of [cast.careManager, cast.colleague, cast.administratorAsManager])
      expect((await (await site.as(who)).get(path)).status).toBe(404);
  });
});
