import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readFact } from '../../kernel/database/facts.ts';
import { lastNoteOn, notesForArchive, recentForParticipant, unreviewedNotes } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const partner = await addPlayer(db, 'Pia Parhäst', 'support-worker', cast.unit);
await db.owner.query(
  "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2025-01-01')",
  [cast.supportId, partner.personId],
);
const site = await testApp(db);
const worker = await site.as(cast.worker);
const colleague = await site.as(partner);
const substitute = await site.as(cast.substitute);
const participant = await site.as(cast.participant);
const manager = await site.as(cast.unitManager);
const careManager = await site.as(cast.careManager);
const base = `/stod/${cast.supportId}/anteckningar`;
const today = { 'happened-dag': '21', 'happened-manad': '11', 'happened-ar': '2026' };

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const noteWith = async (body: string) => {
  const { rows } = await db.owner.query('select note_id from individual.note_text where body = $1', [body]);
  return `${base}/${rows[0].note_id}`;
};

describe('writing', () => {
  it('takes a text and one press, told apart as what happened or what one makes of it', async () => {
    const page = await worker.get(`${base}/ny`);
    expect(page.text).toContain('Så här tänker jag om det');
    const fields = { kind: 'observation', body: 'Vi diskade tillsammans', ...today, time: '9.30' };
    const key = crypto.randomUUID();
    for (let press = 0; press < 2; press += 1) {
      const saved = await worker.post(base, { ...fields, _nyckel: key });
      expect([saved.status, saved.location]).toEqual([303, base]);
    }
    const shown = await participant.get(base);
    expect(shown.text.match(/Vi diskade tillsammans/g)).toHaveLength(1);
    expect(shown.text).toContain('Lördag 21 november 2026 kl. 9.30');
    expect(shown.text).toContain('Det här hände');
    expect(shown.text).toContain('Bo Stöd, Boendestödjare');
    expect((await participant.get(await noteWith(fields.body))).text).toContain(
      'Bo Stöd, Boendestödjare, skrev det',
    );
  });

  it('keeps what was typed when something lacks, and says what to do', async () => {
    const refused = await worker.post(base, {
      kind: '',
      body: 'Halvt <färdig>',
      'happened-dag': '30',
      'happened-manad': '11',
      'happened-ar': '2026',
      time: 'snart',
      mentions: 'ja',
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Halvt &lt;färdig&gt;');
    expect(refused.text).toContain('Välj om det hände');
    const late = await worker.post(base, {
      kind: 'observation',
      body: 'I morgon',
      ...today,
      'happened-dag': '22',
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Välj en dag som har varit.');
    const time = await worker.post(base, { kind: 'observation', body: 'Nu', ...today, time: 'snart' });
    expect(time.text).toContain('Skriv tiden som 14.30');
    expect((await worker.post(base, { kind: 'observation', body: '  ' })).text).toContain(
      'Skriv något först.',
    );
  });

  it('finds what was begun on again, the writer alone', async () => {
    const url = /data-draft-url="([^"]+)"/.exec((await worker.get(`${base}/ny`)).html)![1]!;
    expect((await worker.post(url, { body: 'Påbörjad text', _utkast: '1' })).status).toBe(204);
    expect((await worker.get(`${base}/ny`)).html).toContain('Påbörjad text');
    expect((await colleague.get(`${base}/ny`)).html).not.toContain('Påbörjad text');
    await worker.post(base, { kind: 'assessment', body: 'Färdig text', ...today });
    expect((await worker.get(`${base}/ny`)).html).not.toContain('Påbörjad text');
  });

  it('is for a substitute about the visit, and shows nothing else of the record', async () => {
    expect((await substitute.get(`${base}/ny`)).html).not.toContain('happened-dag');
    const saved = await substitute.post(base, { kind: 'observation', body: 'Vi gick till affären' });
    expect(saved.status).toBe(303);
    const list = await substitute.get(base);
    expect(list.text).toContain('Vi gick till affären');
    expect(list.text).not.toContain('Vi diskade');
    expect((await substitute.get(await noteWith('Vi diskade tillsammans'))).status).toBe(404);
    expect((await worker.get(base)).text).toContain('Vik Arie, Vikarie');
    const other = await site.as(cast.otherDaySubstitute);
    expect((await other.get(`${base}/ny`)).status).toBe(404);
    expect((await other.post(base, { kind: 'observation', body: 'Sent' })).status).toBe(404);
  });

  it('is not for who only reads', async () => {
    for (const reader of [manager, careManager]) {
      expect((await reader.get(base)).text).toContain('Vi diskade tillsammans');
      expect((await reader.get(`${base}/ny`)).status).toBe(404);
      expect((await reader.post(base, { kind: 'observation', body: 'Nej' })).status).toBe(404);
      expect((await reader.get(`${await noteWith('Vi diskade tillsammans')}/ratta`)).status).toBe(404);
    }
    for (const who of [
      'otherParticipant',
      'colleague',
      'formerWorker',
      'closePerson',
      'administrator',
    ] as const) {
      const stranger = await site.as(cast[who]);
      expect((await stranger.get(base)).status).toBe(404);
      expect((await stranger.get(await noteWith('Vi diskade tillsammans'))).status).toBe(404);
    }
  });

  it('leaves a line in the read log, another one for the visit’s own, and none for the participant', async () => {
    const { rows } = await db.owner.query(
      "select distinct event, person_id from kernel.trail_entry where kind = 'read' and stream = $1",
      [cast.participant.personId],
    );
    expect(rows).toContainEqual({ event: 'record', person_id: cast.careManager.personId });
    expect(rows).toContainEqual({ event: 'record-visit', person_id: cast.substitute.personId });
    expect(rows).not.toContainEqual({ event: 'record', person_id: cast.substitute.personId });
    expect(rows.map((row) => row.person_id)).not.toContain(cast.participant.personId);
  });
});

describe('the participant', () => {
  it('answers in their own words, which nobody changes', async () => {
    const path = await noteWith('Vi diskade tillsammans');
    expect((await participant.get(path)).text).toContain('Vill du säga något om det?');
    expect((await participant.post(`${path}/svar`, { words: ' ' })).status).toBe(422);
    const url = /data-draft-url="([^"]+)"/.exec((await participant.get(path)).html)![1]!;
    await participant.post(url, { words: 'Jag har börjat', _utkast: '1' });
    expect((await participant.get(path)).html).toContain('Jag har börjat');
    expect((await participant.post(`${path}/svar`, { words: 'Jag diskade <själv>' })).status).toBe(303);
    expect((await participant.get(path)).html).not.toContain('Jag har börjat');
    expect((await worker.get(path)).html).toContain('<blockquote>Jag diskade &lt;själv&gt;</blockquote>');
    expect((await worker.post(`${path}/svar`, { words: 'Nej' })).status).toBe(404);
  });

  it('writes notes of their own, and corrects them without a reason', async () => {
    expect((await participant.post(`${base}/egen`, { body: '' })).status).toBe(422);
    expect((await participant.post(`${base}/egen`, { body: 'Jag var trött' })).status).toBe(303);
    const path = await noteWith('Jag var trött');
    expect((await worker.get(path)).html).toContain('<blockquote>Jag var trött</blockquote>');
    expect((await worker.get(`${path}/ratta`)).status).toBe(404);
    expect((await worker.post(`${path}/ratta`, { body: 'X', why: 'Y', _version: '1' })).status).toBe(404);
    expect((await worker.post(`${base}/egen`, { body: 'X' })).status).toBe(404);
    expect((await participant.post(`${path}/ratta`, { body: 'Jag var pigg', _version: '1' })).status).toBe(
      303,
    );
    expect((await participant.get(path)).text).toContain('Så stod det förut Jag var trött');
  });
});

describe('correcting', () => {
  it('puts a new text beside the old one, with who and why', async () => {
    const path = await noteWith('Färdig text');
    const page = await colleague.get(`${path}/ratta`);
    const fields = { body: 'Rättad text', why: '', _version: version(page.html) };
    const lacks = await colleague.post(`${path}/ratta`, fields);
    expect(lacks.status).toBe(422);
    expect(lacks.html).toContain('Rättad text');
    expect(
      (await colleague.post(`${path}/ratta`, { ...fields, body: 'Färdig text', why: 'Fel' })).status,
    ).toBe(422);
    expect((await colleague.post(`${path}/ratta`, { ...fields, why: 'Fel dag' })).status).toBe(303);
    const shown = await participant.get(path);
    expect(shown.text).toContain('Rättat av Pia Parhäst');
    expect(shown.text).toContain('Därför: Fel dag');
    expect(shown.text).toContain('Färdig text');
  });

  it('shows both texts when somebody came before', async () => {
    const path = await noteWith('Färdig text');
    const merge = await worker.post(`${path}/ratta`, {
      body: 'Min rättelse',
      why: 'Fel namn',
      _version: '1',
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Rättad text');
    expect(merge.html).toContain('Min rättelse');
  });
});

describe('what mentions somebody else', () => {
  const body = 'Vi fikade. Syster Anna ringde. Annas man är sjuk.';
  let path = '';

  beforeAll(async () => {
    await worker.post(base, { kind: 'observation', body, mentions: 'ja', ...today });
    path = await noteWith(body);
  });

  it('waits: the participant is told that something does, and not what', async () => {
    const list = await participant.get(base);
    expect(list.text).toContain('Något som är skrivet nämner också en annan människa.');
    expect(list.text).not.toContain('fikade');
    expect((await participant.get(path)).status).toBe(404);
    expect((await participant.get(`${base}?ord=fikade`)).text).toContain('Inget stämde');
  });

  it('waits for somebody else than the writer', async () => {
    expect((await worker.get(`${path}/las-igenom`)).status).toBe(404);
    for (const [who, count] of [
      [cast.worker, 0],
      [partner, 1],
      [cast.unitManager, 1],
      [cast.careManager, 0],
      [cast.participant, 0],
    ] as const) {
      const waiting = await db.as(who, (tx) => readFact(tx, unreviewedNotes(tx.actor)));
      expect(waiting.map(({ href }) => href)).toEqual(Array(count).fill(`${path}/las-igenom`));
      if (count > 0) expect(waiting[0]).toMatchObject({ participant: 'Alex Deltagare', since: '2026-11-21' });
    }
  });

  it('is shown without the passages that are held back', async () => {
    const page = await colleague.get(`${path}/las-igenom`);
    const text = /name="text" value="([^"]+)"/.exec(page.html)![1]!;
    const nothing = await colleague.post(`${path}/las-igenom`, { text, outcome: 'parts', words: 'Bertil' });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Bertil');
    expect(nothing.text).toContain('Välj minst en mening eller ett ord som inte visas.');
    const all = await colleague.post(`${path}/las-igenom`, {
      text,
      outcome: 'parts',
      sentences: ['0', '1', '2'],
    });
    expect(all.text).toContain('Det blir inget kvar att läsa.');
    expect((await worker.post(`${path}/las-igenom`, { text, outcome: 'whole' })).status).toBe(404);
    const fields = { text, outcome: 'parts', sentences: '2', words: 'anna\nsyster' };
    expect((await colleague.post(`${path}/las-igenom`, fields)).status).toBe(303);
    const late = await manager.post(`${path}/las-igenom`, { text, outcome: 'whole' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Någon annan har just läst igenom den.');
    const shown = await participant.get(path);
    expect(shown.text).toContain('Vi fikade. [en bit visas inte] ringde. [en bit visas inte]');
    expect(shown.html).not.toContain('Anna');
    expect(shown.html).not.toContain('sjuk');
    expect((await participant.get(`${base}?ord=sjuk`)).text).toContain('Inget stämde');
    expect((await participant.get(`${base}?ord=ringde`)).text).toContain('Vi fikade.');
    expect((await worker.get(path)).text).toContain(body);
    expect((await participant.post(`${path}/svar`, { words: 'Vad hände mer?' })).status).toBe(303);
  });

  it('can be kept back whole, with why, and be seen afterwards', async () => {
    const diskade = await noteWith('Vi diskade tillsammans');
    expect((await worker.post(`${diskade}/hall-inne`)).status).toBe(303);
    expect((await participant.get(diskade)).text).toContain(
      'Bo Stöd sa 21 november 2026 kl. 10.00 att det som står här nämner en annan människa.',
    );
    const page = await manager.get(`${diskade}/las-igenom`);
    const text = /name="text" value="([^"]+)"/.exec(page.html)![1]!;
    await manager.post(`${diskade}/las-igenom`, { text, outcome: 'not' });
    const shown = await participant.get(diskade);
    expect(shown.text).toContain('Lagen skyddar den människan');
    expect(shown.text).not.toContain('Vi diskade');
    expect((await participant.post(`${diskade}/hall-inne`)).status).toBe(404);
    expect((await participant.get(`${diskade}/las-igenom`)).status).toBe(404);
  });
});

describe('finding', () => {
  it('is by month and word, the newest first, a page at a time', async () => {
    for (let day = 1; day <= 16; day += 1) {
      await worker.post(base, {
        kind: 'observation',
        body: `Oktober nummer ${day}`,
        'happened-dag': String(day),
        'happened-manad': '10',
        'happened-ar': '2026',
      });
    }
    const october = await worker.get(`${base}?manad=2026-10`);
    expect(october.text).toContain('Oktober nummer 16');
    expect(october.text).not.toContain('Oktober nummer 1 ');
    expect(october.text).not.toContain('Rättad text');
    expect((await worker.get(`${base}?manad=2026-10&sida=2`)).text).toContain('Oktober nummer 1 ');
    expect((await worker.get(`${base}?ord=nummer+7`)).text).toContain('Oktober nummer 7');
    for (const odd of ['?manad=2026-13', '?sida=-1', '?manad=%27%3B', '?ord=%25']) {
      expect((await worker.get(`${base}${odd}`)).status).toBe(200);
    }
  });
});

describe('what siblings ask', () => {
  it('is answered from what the actor sees', async () => {
    const latest = await db.as(cast.unitManager, (tx) => readFact(tx, lastNoteOn));
    expect(latest).toEqual(new Map([[cast.supportId, '2026-11-21']]));
    const recent = await db.as(cast.participant, (tx) =>
      recentForParticipant(tx, [cast.supportId], { most: 10 }),
    );
    expect(recent.every(({ day }) => day === '2026-11-21')).toBe(true);
    expect(recent.length).toBeGreaterThan(2);
    const archive = await db.as(cast.participant, (tx) => notesForArchive(tx, cast.supportId));
    expect(JSON.stringify(archive)).not.toContain('sjuk');
    expect(archive.find(({ current }) => current?.state === 'not')).toMatchObject({
      current: { shown: null },
    });
  });
});
