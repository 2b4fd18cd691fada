import { beforeEach, describe, expect, it } from 'vitest';
import { readFact } from '../../kernel/database/facts.ts';
import { contactQuestions } from './contract.ts';
import { day, settingsScene } from './settings-scene.ts';

const { db, cast, site, eva, alex, bo, base, contact, assignmentOf, begin } = await settingsScene();

beforeEach(begin);

describe('the contact worker', () => {
  it('is the participant’s choice: asked, said, and made so with one press', async () => {
    await eva.post(`${base}/fraga-om-kontaktman`);
    expect(await db.as(cast.participant, (tx) => readFact(tx, contactQuestions))).toEqual([
      { supportId: cast.supportId },
    ]);
    expect((await eva.get(base)).text).toContain(
      'Du har frågat Alex Deltagare om kontaktman lördag 21 november.',
    );
    const page = await alex.get(contact);
    expect(page.text).toContain('Vem vill du ha som kontaktman?');
    expect(page.text).toContain('Nu är det Bo Stöd.');
    expect(page.text).not.toContain('Doris Förr');
    const said = await alex.post(contact, { choice: cast.colleague.personId });
    expect(said.location).toBe(`${contact}?nu=sagt`);
    expect((await alex.get(said.location!)).text).toContain('Tack, ditt val är sparat');
    expect(await db.as(cast.participant, (tx) => readFact(tx, contactQuestions))).toEqual([]);
    const wish = await eva.get(base);
    expect(wish.text).toContain('Alex Deltagare vill ha Cilla Kollega som kontaktman');
    expect(wish.text).toContain('Låt Cilla Kollega bli kontaktman');
    // no worker learns who was chosen instead of whom
    expect((await bo.get(contact)).status).toBe(404);
    expect((await bo.get(`/stod/${cast.supportId}`)).text).not.toContain('vill ha');
    await eva.post(await assignmentOf('Cilla Kollega'), { part: 'contact-worker' });
    expect((await alex.get(`/stod/${cast.supportId}`)).text).toContain('Cilla Kollega, kontaktman');
    expect((await eva.get(base)).text).toContain('Så är det nu.');
  });

  it('is nobody else than whom the participant wants, until they say otherwise', async () => {
    await alex.post(contact, { choice: cast.colleague.personId });
    const bosPath = await assignmentOf('Bo Stöd');
    await eva.post(bosPath, { part: 'worker' });
    const against = await eva.post(await assignmentOf('Bo Stöd'), { part: 'contact-worker' });
    expect(against.status).toBe(422);
    expect(against.text).toContain('Alex Deltagare har valt Cilla Kollega som kontaktman.');
    await alex.post(contact, { choice: 'any' });
    expect((await eva.post(await assignmentOf('Bo Stöd'), { part: 'contact-worker' })).status).toBe(303);
    // a wish for somebody who has stopped coming binds nobody
    await alex.post(contact, { choice: cast.colleague.personId });
    await eva.post(`${await assignmentOf('Cilla Kollega')}/sluta`, day('20', 'november'));
    await eva.post(await assignmentOf('Bo Stöd'), { part: 'key-worker' });
    expect((await eva.post(await assignmentOf('Bo Stöd'), { part: 'contact-worker' })).status).toBe(303);
    expect((await eva.get(base)).text).toContain('Cilla Kollega kommer inte längre. Fråga igen.');
  });

  it('can be somebody else, said without a reason, and only of those who come', async () => {
    await alex.post(contact, { choice: 'other' });
    expect((await eva.get(base)).text).toContain('Alex Deltagare vill ha någon annan som kontaktman');
    const empty = await alex.post(contact, {});
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Välj en av dem i listan.');
    for (const nobody of [cast.formerWorker, cast.substitute])
      expect((await alex.post(contact, { choice: nobody.personId })).status).toBe(422);
    const key = crypto.randomUUID();
    for (let press = 0; press < 2; press += 1)
      expect((await alex.post(contact, { choice: 'any', _nyckel: key })).status).toBe(303);
    const { rows } = await db.owner.query('select choice, version from individual.contact_wish');
    expect(rows).toEqual([{ choice: 'any', version: 2 }]);
    for (const who of ['otherParticipant', 'careManager', 'unitManager', 'guardian'] as const)
      expect((await (await site.as(cast[who])).post(contact, { choice: 'any' })).status).toBe(404);
  });
});
