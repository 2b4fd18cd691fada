import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets } from '../assets.ts';
import { type BrowserBench, openBrowserBench } from '../browser-bench.ts';
import { renderExample } from '../render-example.tsx';
import { GalleryPage, gallery } from './gallery.tsx';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let bench: BrowserBench;

beforeAll(async () => {
  const assets = await buildAssets();
  const html = await renderExample(<GalleryPage />, {
    assets: { css: assets.css.path, js: assets.js.path, fonts: assets.preload },
  });
  bench = await openBrowserBench(assets, (_, response) => response.end(html));
}, 60_000);

afterAll(() => bench?.close());

async function openGallery(options: { width: number; theme: 'light' | 'dark'; scripts?: boolean }) {
  const page = await bench.browser.newPage({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.theme,
    javaScriptEnabled: options.scripts ?? true,
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(bench.address, { waitUntil: 'load' });
  return { page, complaints };
}

describe.each(['light', 'dark'] as const)('the gallery in the %s theme', (theme) => {
  test.each([320, 1280])(
    'has nothing for axe to say at %d px, and does not scroll sideways',
    async (width) => {
      const { page, complaints } = await openGallery({ width, theme });
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);

      await page.evaluate(axeSource);
      const results: axe.AxeResults = await page.evaluate(() =>
        window.axe.run(document, {
          runOnly: {
            type: 'tag',
            values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          },
          // The look asks for more of a text's contrast than the law does.
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }),
      );
      expect(
        results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      expect(results.passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'color-contrast-enhanced', 'target-size', 'label', 'list']),
      );
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

test('the page lives with the strict content policy and moves focus to what must be read', async () => {
  const page = await bench.browser.newPage({ viewport: { width: 360, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(bench.address, { waitUntil: 'load' });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBe(2);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

test('all that can be pressed is at least 44 px high, or a link in running text', async () => {
  const { page } = await openGallery({ width: 360, theme: 'light' });
  const small = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, .ds-button, summary, select, input:not([type=hidden]), .choice label, nav a, .back-link, .error-summary a',
    );
    const area = (element: HTMLElement) => {
      const row = element.closest<HTMLElement>('.choice');
      return (row ?? element).getBoundingClientRect().height;
    };
    return [...controls]
      .filter((element) => element.getClientRects().length > 0 && area(element) < 44 - 0.01)
      .map((element) => `${element.outerHTML.slice(0, 80)} ${area(element)}`);
  });
  expect(small).toEqual([]);
  await page.close();
}, 60_000);

test('without script nothing is offered that would not work', async () => {
  const { page } = await openGallery({ width: 360, theme: 'light', scripts: false });
  expect(await page.locator('.read-aloud').first().isVisible()).toBe(false);
  expect(await page.locator('.copy-link button').isVisible()).toBe(false);
  expect(await page.locator('.copy-link-url').isVisible()).toBe(true);
  await page.close();
}, 60_000);

test('every component folder is in the gallery', async () => {
  const { readdirSync } = await import('node:fs');
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    // Drawn through radios and checkboxes.
    .filter((name) => name !== 'choices');
  expect(Object.keys(gallery).sort()).toEqual(folders.sort());
});
