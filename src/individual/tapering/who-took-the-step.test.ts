import { expect, it } from 'vitest';
import { attempt } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';
import { laySupportScene } from '../../../tests/support-scene.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const site = await testApp(db);
const alex = await site.as(scene.participant);
const bo = await site.as(scene.worker);
const stairs = `/stod/${scene.supportId}/trappa-ner/${scene.tapers.shown}`;

it('tells the participant who took each step, and nothing of their own as if somebody else had', async () => {
  await alex.post(`${stairs}/steg`, { step: 'every-other-day' });
  expect((await alex.get(stairs)).text).not.toContain('tog steget');
  await bo.post(`${stairs}/steg`, { step: 'every-third-day' });
  const page = await alex.get(stairs);
  expect(page.text).toContain('Bo Stöd tog steget 21 november 2026. Vill du något annat kan du ändra.');
  const path = page.text.slice(page.text.indexOf('Din väg hit'));
  expect(path).toMatch(/Varannan dag (?!Bo).*Var tredje dag Bo Stöd tog steget/);
  expect(path.match(/tog steget/g)).toHaveLength(1);
});

it('lets nobody leap down the stairs, or say that it was long ago', async () => {
  for (const actor of [scene.worker, scene.participant]) {
    for (const leap of ["step = 'none', since = '2026-11-21'", "step = 'weekly', since = '2026-01-01'"]) {
      expect(
        await attempt(db, actor, `update individual.taper set ${leap} where id = '${scene.tapers.shown}'`),
      ).toEqual({ refused: expect.any(String) });
    }
  }
});
