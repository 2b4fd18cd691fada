import { expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const base = `/stod/${cast.supportId}/om-mig`;

it('looks the same to who suggested it, before and after a no', async () => {
  const sent = await bo.post(`${base}/foresla`, { kind: 'helps', words: 'Städa varje dag' });
  expect((await bo.get(sent.location!)).text).toContain('Ditt förslag är skickat');
  const page = async () => (await bo.get(base)).text;
  const before = await page();
  expect(before).not.toContain('Städa varje dag');
  const counted = await seen(db, cast.worker, 'individual.about_suggestion');
  const no = /action="([^"]*\/nej)"/.exec((await alex.get(base)).html)![1]!;
  expect((await alex.post(no)).status).toBe(303);
  expect(await page()).toBe(before);
  expect(await seen(db, cast.worker, 'individual.about_suggestion')).toBe(counted);
});
