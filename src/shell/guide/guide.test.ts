import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { readMarkdown, slugOf } from './markdown.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);

describe('the guides in the product', () => {
  it('are open to a visitor, and say nothing of anybody', async () => {
    const page = await visitor().get('/guide');
    expect(page.status).toBe(200);
    for (const slug of ['deltagare', 'medarbetare', 'enhetschef', 'bistandshandlaggare']) {
      expect(page.html).toContain(`href="/guide/${slug}"`);
      expect((await visitor().get(`/guide/${slug}`)).status).toBe(200);
    }
  });

  it('begin with the reader’s own', async () => {
    const first = async (page: Promise<{ html: string }>) =>
      /<main[\s\S]*?href="(\/guide\/[^"]+)"/.exec((await page).html)![1];
    expect(await first(visitor().get('/guide'))).toBe('/guide/deltagare');
    expect(await first((await as(cast.unitManager)).get('/guide'))).toBe('/guide/enhetschef');
    expect(await first((await as(cast.worker)).get('/guide'))).toBe('/guide/medarbetare');
  });

  it('lead from chapter to chapter, from the first to the last', async () => {
    const guest = visitor();
    const contents = await guest.get('/guide/deltagare');
    const listed = [...contents.html.matchAll(/href="(\/guide\/deltagare\/(?!allt)[^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(listed.length).toBeGreaterThan(10);
    const walked = [listed[0]!];
    for (;;) {
      const page = await guest.get(walked.at(-1)!);
      expect(page.status).toBe(200);
      const next = /<nav[^>]*aria-label="Läs vidare"[^>]*>[\s\S]*?href="([^"]+)"[^>]*><span>Nästa:/.exec(
        page.html,
      )?.[1];
      if (!next) break;
      walked.push(next);
    }
    expect(walked).toEqual(listed);
  });

  it('stand whole on one page to print, with every picture fetched when it comes near', async () => {
    const guest = visitor();
    const page = await guest.get('/guide/deltagare/allt');
    const pictures = [...page.html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(30);
    for (const tag of pictures) expect(tag).toMatch(/ alt="[^"]+" width="360" height="\d+" loading="lazy"/);
    const [path] = pictures.map((tag) => /src="([^"]+)"/.exec(tag)![1]!);
    const picture = await guest.get(path!);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are Swedish in the English interface, which says so', async () => {
    const { app } = await testApp(db);
    const page = await (
      await app.request('http://medskapa.test/guide/deltagare/idag', { headers: { cookie: 'lang=en' } })
    ).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('The guides are in Swedish only.');
    expect(page).toMatch(/<div class="guide stack" lang="sv">/);
    expect(page).toContain('<h1 lang="sv">Idag</h1>');
    const swedish = await visitor().get('/guide/deltagare/idag');
    expect(swedish.text).not.toContain('bara på svenska');
  });

  it.each([
    '/guide/ingen',
    '/guide/ingen/allt',
    '/guide/deltagare/ingenting',
    '/guide/bilder/idag.png',
    '/guide/bilder/..%2Fdeltagare.md',
    '/guide/__proto__',
  ])('have no page at %s', async (path) => {
    expect((await visitor().get(path)).status).toBe(404);
  });

  it('are one press away on every page', async () => {
    expect((await visitor().get('/logga-in')).html).toContain('<a href="/guide">Hjälp</a>');
  });
});

describe('reading a guide', () => {
  const read = (text: string, lines = false) => readMarkdown(text, { lines });

  it('makes chapters of second headings and parts of third ones', () => {
    const guide = read(
      '# Guiden\n\nFörst.\n\n## Min plan\n\n### Börja\n\nTryck på **Börja**.\n\n### Sluta\n\nSluta.',
    );
    expect(guide.title).toBe('Guiden');
    expect(guide.before).toEqual([{ title: undefined, words: '<p>Först.</p>', picture: undefined }]);
    expect(guide.chapters.map(({ slug, title }) => [slug, title])).toEqual([['min-plan', 'Min plan']]);
    expect(guide.chapters[0]!.parts.map(({ title, words }) => [title, words])).toEqual([
      ['Börja', '<p>Tryck på <strong>Börja</strong>.</p>'],
      ['Sluta', '<p>Sluta.</p>'],
    ]);
  });

  it('keeps line ends where they are meant', () => {
    expect(read('En rad.\nEn till.', true).before[0]!.words).toBe('<p>En rad.<br>En till.</p>');
    expect(read('En rad.\nEn till.').before[0]!.words).toBe('<p>En rad.\nEn till.</p>');
  });

  it('leads to the other guides, and shows what a participant says as theirs', () => {
    expect(read('[Deras](deltagare.md)').before[0]!.words).toBe(
      '<p><a href="/guide/deltagare">Deras</a></p>',
    );
    expect(read('> Jag vill ut.').before[0]!.words).toBe(
      '<figure class="quote"><blockquote><p>Jag vill ut.</p>\n</blockquote></figure>',
    );
  });

  it('refuses HTML, pictures and links that are not its own', () => {
    expect(() => read('<script>alert(1)</script>')).toThrow('no HTML');
    expect(() => read('En <b>fet</b> rad.')).toThrow('no HTML');
    expect(() => read('[Ut](https://example.org)')).toThrow('no other guide');
    expect(() => read('![Bild](https://example.org/a.png)')).toThrow('no picture');
    expect(() => read('![Bild](bilder/finns-inte.png)')).toThrow('has no finns-inte.png');
    expect(() => read('### Två\n\n![A](bilder/idag.png)\n\n![B](bilder/idag.png)')).toThrow(
      'more than one picture',
    );
  });

  it('writes addresses without å, ä and ö', () => {
    expect(slugOf('Följa upp – å så vidare?')).toBe('folja-upp-a-sa-vidare');
  });
});
