import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();

describe('pages about the house', () => {
  it('tell how accessible it is, also in what it lacks and whom to tell', async () => {
    const { visitor } = await testApp(db);
    const page = await visitor().get('/tillganglighet');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Det här vet vi att vi saknar');
    expect(page.text).toContain('Myndigheten för digital förvaltning');
  });

  it('show the building blocks in the demo, and nowhere else', async () => {
    const { visitor } = await testApp(db);
    expect((await visitor().get('/komponenter')).status).toBe(404);
    const demo = await testApp(db, { demo: true });
    expect((await demo.visitor().get('/komponenter')).html).toContain('exempel-button');
  });

  it('have a mark of their own in the browser’s tab', async () => {
    const { visitor } = await testApp(db);
    const icon = await visitor().get('/favicon.ico');
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(icon.html).toContain('<svg');
  });
});
