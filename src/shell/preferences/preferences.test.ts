import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const { visitor } = await testApp(db);

describe('/installningar', () => {
  it('works signed out: what is chosen is how every page looks from then on', async () => {
    const guest = visitor();
    const post = await guest.post('/installningar', {
      storlek: 'larger',
      avstand: 'wide',
      tema: 'dark',
      sprak: 'en',
      till: '/tillganglighet?a=1',
    });
    expect([post.status, post.location]).toEqual([303, '/tillganglighet?a=1']);
    const page = await guest.get('/');
    expect(page.html).toMatch(
      /<html lang="en" data-theme="dark" data-text-size="larger" data-spacing="wide"/,
    );
    const settings = await guest.get('/installningar?till=/');
    expect(settings.html).toMatch(/value="larger" checked/);
    expect(settings.html).toMatch(/value="en" checked/);
  });

  it('takes what is odd or missing as the default', async () => {
    const guest = visitor();
    await guest.post('/installningar', { storlek: '"><script>', tema: 'pink' });
    expect((await guest.get('/')).html).toMatch(/<html lang="sv">/);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    async (till) => {
      const post = await visitor().post('/installningar', { till });
      expect(post.location).toBe('/installningar?sparat');
      expect((await visitor().get(`/installningar?till=${encodeURIComponent(till)}`)).html).not.toContain(
        till,
      );
    },
  );

  it('shows a strange way back as text and never as markup', async () => {
    const till = '/"><script>alert(1)</script>';
    const page = await visitor().get(`/installningar?till=${encodeURIComponent(till)}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('<script>alert');
    const signIn = await visitor().get(`/logga-in?till=${encodeURIComponent(till)}`);
    expect(signIn.html).not.toContain('<script>alert');
  });
});
