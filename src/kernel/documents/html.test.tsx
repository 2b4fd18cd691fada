import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everywhere, hostileText } from './hostile-text.ts';
import { DocumentBody, toHtml } from './html.tsx';
import { figure, heading, paragraph } from './model.ts';
import { sampleLetter, sampleReport } from './sample-report.ts';
import { UnsafeSvg } from './svg.ts';

const body = (model = sampleReport) => (<DocumentBody model={model} />).toString();

describe('DocumentBody', () => {
  it('begins at h2 and skips no level', () => {
    const levels = [...body().matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(2);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
  });

  it('points every inner link at something that is there, once', () => {
    const page = body();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('writes meaning: quotes, captions, header cells, picture texts, footnotes, language', () => {
    const page = body();
    expect(page).toContain('<div class="document" lang="sv">');
    expect(page).toContain('<blockquote class="document-quote"><p>”Vi satt vid köksbordet');
    expect(page).toContain('<caption>Tabell 1. Vad informanterna vill att en vikarie ska veta</caption>');
    expect(page).toContain('<th scope="col">Varför</th>');
    expect(page).toContain('<th scope="row" data-column="Vad">Hur man ringer på</th>');
    expect(page).toContain('role="img" aria-label="En trappa med fem steg.');
    expect(page).toContain('<dt>Intervjuer</dt>');
    expect(page).toContain('id="fotnot-1"');
  });

  it('refuses a picture that could run something', () => {
    const blocks = [figure({ svg: '<svg viewBox="0 0 1 1"><script>1</script></svg>', alt: 'x' })];
    expect(() => body({ ...sampleLetter, blocks })).toThrow(UnsafeSvg);
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tags = (page: string) =>
          page.match(/<[a-z/!][^>]*>/gi)?.map((tag) => tag.replace(/"[^"]*"/g, '""')) ?? [];
        const plain = [...tags(body(everywhere('x'))), ...tags(body(everywhere('')))];
        // A line break in a text is the only thing that may add an element.
        expect(tags(body(everywhere(text))).filter((tag) => tag !== '<br/>' && !plain.includes(tag))).toEqual(
          [],
        );
      }),
    );
  });
});

describe('toHtml', () => {
  it('is one file that needs nothing else and runs nothing', () => {
    const page = toHtml(sampleReport);
    expect(page.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
    expect(page.match(/<h1>/g)?.length).toBe(1);
    expect(page).toContain('<title>Vem håller i pennan?</title>');
    expect(page).not.toMatch(/<script|<link|<img|src="|@import| on\w+="/i);
    expect(page.match(/url\(([^)]{0,5})/g)?.every((url) => url === 'url(data:')).toBe(true);
  });

  it('escapes what it is given', () => {
    const page = toHtml({
      ...sampleLetter,
      title: '</title><script>',
      blocks: [heading(1, '<b>'), paragraph('a & b')],
    });
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;');
    expect(page).toContain('a &amp; b');
  });
});
