import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { addInformant } from '../informants/contract.ts';
import { jobs } from './jobs.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);
const coordinator = await as(cast.coordinator);
const auditor = await as(cast.auditor);
const base = `/granskningar/${cast.auditId}/bokningar`;
const informants = await db.as(cast.coordinator, async (tx) => [
  await addInformant(tx, cast.auditId, 'cafe'),
  await addInformant(tx, cast.auditId, 'phone'),
]);

const form = {
  informant: informants[0]!.id,
  'day-dag': '1',
  'day-manad': '12',
  'day-ar': '2026',
  time: '14.30',
  minutes: '60',
  way: 'cafe',
  place: 'Kafé Linden',
  interviewers: cast.auditor.personId,
  asked: 'ja',
};
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('the coordinator', () => {
  it('sees who waits, and books with what was agreed', async () => {
    expect((await coordinator.get(base)).text).toContain(`Boka tid med ${informants[0]!.label}`);
    const booked = await coordinator.post(`${base}/ny`, form);
    expect(booked.status).toBe(303);
    const page = await coordinator.get(booked.location!);
    expect(page.text).toContain('tisdag 1 december');
    expect(page.text).toContain('kl. 14.30');
    expect(page.text).toContain('Väntar på intervjuarens svar');
    const again = await coordinator.post(`${base}/ny`, form);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Välj någon som väntar på en tid');
  });

  it('sends words and a file that say nothing to who sees the phone', async () => {
    const [path] = /\/bokningar\/[0-9a-f-]{36}/.exec((await coordinator.get(base)).html)!;
    const page = await coordinator.get(`/granskningar/${cast.auditId}${path}`);
    const messages = [...page.html.matchAll(/<textarea[^>]*>([^<]*)</g)].map((match) => match[1]!);
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      expect(message).toContain('tisdag 1 december kl. 14.30');
      expect(message).not.toMatch(/intervju|revision|stöd|deltagare|brukar|anmäl|Söder/i);
    }
    const file = await coordinator.get(`/granskningar/${cast.auditId}${path}/mote.ics`);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(file.html).toContain('SUMMARY:Möte');
    expect(file.html).toContain('DTSTART;TZID=Europe/Stockholm:20261201T143000');
    expect(file.html).not.toMatch(/intervju|revision|deltagare|Linden|LOCATION|stöd/i);
  });

  it('is told what is missing, and loses nothing of what was typed', async () => {
    const refused = await coordinator.post(`${base}/ny`, {
      ...form,
      informant: informants[1]!.id,
      'day-dag': '31',
      'day-manad': '2',
      time: 'efter lunch',
      place: 'Ett sällsamt ställe',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv en dag som finns');
    expect(refused.text).toContain('Skriv en tid, till exempel 14.30');
    expect(refused.html).toContain('Ett sällsamt ställe');
    expect(refused.html).toContain('efter lunch');
    for (const [change, words] of [
      [{ 'day-ar': '2025' }, 'Dagen har redan varit'],
      [{ interviewers: [] }, 'Välj en eller två som intervjuar'],
      [{ interviewers: cast.otherAuditor.personId }, 'Välj bland dem i laget'],
      [{ asked: '' }, 'Fråga deltagaren först'],
      [{ minutes: '5' }, 'mellan 15 och 300'],
      [{}, 'har redan ett möte då'],
    ] as const) {
      const { asked, ...rest } = { ...form, informant: informants[1]!.id, ...change } as Record<
        string,
        string | string[]
      >;
      const answer = await coordinator.post(`${base}/ny`, asked ? { ...rest, asked } : rest);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(words);
    }
  });

  it('cannot book somebody whom the system knows to have had to do with the service', async () => {
    await db.owner.query(
      `insert into individual.support (participant_id, unit_id, kind, valid_from, valid_to)
       values ($1, $2, 'housing-support', '2024-01-01', '2025-12-31')`,
      [cast.auditor.personId, cast.unit],
    );
    const refused = await coordinator.post(`${base}/ny`, {
      ...form,
      informant: informants[1]!.id,
      time: '9',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Rut Revisor har eller har haft med verksamheten att göra');
    await db.owner.query('delete from individual.support');
  });

  it('moves a meeting from the version that stands', async () => {
    const [path] = /\/bokningar\/[0-9a-f-]{36}/.exec((await coordinator.get(base)).html)!;
    const edit = `/granskningar/${cast.auditId}${path}/andra`;
    const page = await coordinator.get(edit);
    const moved = { ...form, time: '10', _version: version(page.html) };
    expect((await coordinator.post(edit, moved)).status).toBe(303);
    const stale = await coordinator.post(edit, moved);
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Någon annan ändrade mötet nyss');
    expect((await coordinator.get(`/granskningar/${cast.auditId}${path}/mote.ics`)).html).toContain(
      'SEQUENCE:1',
    );
  });
});

describe('the interviewer', () => {
  it('answers before the place is told, and can say so afterwards too', async () => {
    const first = await auditor.get('/mina-intervjuer');
    expect(first.text).toContain('Kan det här vara någon du känner?');
    expect(first.text).not.toContain('Linden');
    const [, id] = /\/mina-intervjuer\/([0-9a-f-]{36})\/svar/.exec(first.html)!;
    expect((await auditor.post(`/mina-intervjuer/${id}/svar`, { answer: 'kanske' })).status).toBe(422);
    expect((await auditor.post(`/mina-intervjuer/${id}/svar`, { answer: 'does-not-know' })).status).toBe(303);
    expect((await auditor.get('/mina-intervjuer')).text).toContain('Kafé Linden');
    expect((await auditor.get(`/mina-intervjuer/${id}/mote.ics`)).html).toContain('SUMMARY:Möte');
    const passed = await auditor.post(`/mina-intervjuer/${id}/svar`, { answer: 'knows' });
    expect((await auditor.get(passed.location!)).text).toContain('Någon annan håller den intervjun');
    expect((await auditor.get('/mina-intervjuer')).text).not.toContain('Linden');
    expect((await auditor.get(`/mina-intervjuer/${id}/mote.ics`)).status).toBe(404);
    expect((await coordinator.get(base)).text).toContain('Byt intervjuare');
  });

  it('has nothing to do with the coordinator’s pages, and the others with neither', async () => {
    for (const who of [
      'auditor',
      'commissioner',
      'unitManager',
      'rivalCoordinator',
      'administrator',
      'worker',
    ] as const) {
      const visit = await as(cast[who]);
      expect((await visit.get(base)).status).toBe(404);
      expect((await visit.get(`${base}/ny`)).status).toBe(404);
      expect((await visit.post(`${base}/ny`, form)).status).toBe(404);
      if (who !== 'auditor') expect((await visit.get('/mina-intervjuer')).status).toBe(404);
    }
    expect((await visitor().get('/mina-intervjuer')).status).toBe(303);
  });
});

describe('when it is over', () => {
  it('the place goes when the meeting has been, and at night when the day has gone by', async () => {
    const places = async () => (await db.owner.query('select from service.booking_place')).rowCount;
    const [path] = /\/bokningar\/[0-9a-f-]{36}/.exec((await coordinator.get(base)).html)!;
    const run = (at: Date) =>
      jobs[0]!.run(
        { database: db.database, actor: { kind: 'job', name: jobs[0]!.name }, mail: {} as never, now: at },
        {},
      );
    await run(now);
    expect(await places()).toBe(1);
    await run(new Date('2026-12-02T01:00:00Z'));
    expect(await places()).toBe(0);
    expect((await coordinator.post(`/granskningar/${cast.auditId}${path}/hallen`)).status).toBe(303);
    const twice = await coordinator.post(`/granskningar/${cast.auditId}${path}/stall-in`);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('redan genomfört eller inställt');
  });
});
