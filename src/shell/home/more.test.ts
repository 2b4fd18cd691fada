import { expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);

it('a manager’s pages that the bar has no room for stand under Mer', async () => {
  const manager = await as(cast.unitManager);
  const page = await manager.get('/fler-sidor');
  expect(page.status).toBe(200);
  const content = page.html.slice(page.html.indexOf('<main'));
  for (const href of ['/fragor-om-lasning', '/enhetens-kontakter']) {
    expect(content).toContain(`href="${href}"`);
  }
  expect(content).not.toContain('href="/enheten"');
  const reached = await manager.get('/fragor-om-lasning');
  expect(reached.html).toContain('href="/fler-sidor" aria-current="page"');
});

it('a visitor is asked to sign in', async () => {
  expect((await visitor().get('/fler-sidor')).location).toContain('/logga-in');
});
