import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { formOf, someDetails } from '../../../tests/sign-up.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { visitor, as } = await testApp(db);
const coordinator = await as(cast.coordinator);
const base = `/granskningar/${cast.auditId}`;
const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the coordinator opens sign-up', () => {
  it('not before the bureau has a key, and says so', async () => {
    await coordinator.post(`${base}/anmalan/lank`, {});
    const page = await coordinator.get(`${base}/anmalan`);
    expect(page.text).toContain('Byrån har ingen nyckel än');
    expect(page.text).not.toContain('Öppna anmälan');
    const refused = await coordinator.post(`${base}/anmalan/lage`, {
      state: 'open',
      _version: field(page.html, '_version'),
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Gör byråns nyckel först');
  });

  it('with a link that is one and the same however often it is asked for', async () => {
    const link = /\/a\/([2-9A-Z-]{14})/.exec((await coordinator.get(`${base}/anmalan`)).html)?.[1];
    expect(link).toBeDefined();
    await coordinator.post(`${base}/anmalan/lank`, {});
    expect((await coordinator.get(`${base}/anmalan`)).html).toContain(link);
    expect((await visitor().get(`/a/${link}`)).status).toBe(404);
  });

  it('and anybody else finds no such page', async () => {
    for (const who of ['auditor', 'unitManager', 'rivalCoordinator', 'administrator', 'worker'] as const) {
      const visit = await as(cast[who]);
      for (const path of ['/anmalan', '/anmalningar', '/anmalningar/ny', '/anmalningar/forseglade']) {
        expect((await visit.get(base + path)).status, `${who} ${path}`).toBe(404);
      }
      expect((await visit.post(`${base}/anmalningar/ny`, formOf(someDetails))).status).toBe(404);
      if (who !== 'rivalCoordinator') expect((await visit.get('/byrans-nyckel')).status).toBe(404);
    }
    expect((await visitor().get(`${base}/anmalningar`)).status).toBe(303);
  });
});

describe('the bureau’s key', () => {
  it('is asked for in the browser: without script nothing is stored and the page says why', async () => {
    expect((await coordinator.get('/byrans-nyckel')).html).toContain('<noscript>');
    const refused = await coordinator.post('/byrans-nyckel', { recipient: '', locked: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Kontrollera att JavaScript är på');
    const secret = await coordinator.post('/byrans-nyckel', {
      recipient: `age1${'q'.repeat(58)}`,
      locked: 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ',
    });
    expect(secret.status).toBe(422);
    expect((await db.owner.query('select from service.bureau_key')).rowCount).toBe(0);
  });
});
