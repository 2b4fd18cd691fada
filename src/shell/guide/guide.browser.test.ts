import { afterAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';

const db = await testDatabase();
const site = await serveTestApp(db);
const browser = await launchBrowser();
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the participants' whole guide, and says where the words and the picture of its first part with a picture are. */
async function open(width: number, media: 'screen' | 'print') {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.emulateMedia({ media });
  await page.goto(`${site.baseUrl}/guide/deltagare/allt`);
  const part = page.locator('.guide-part-shown').first();
  await part.scrollIntoViewIfNeeded();
  const words = (await part.locator('.guide-words').boundingBox())!;
  const picture = (await part.locator('.guide-picture').boundingBox())!;
  return { page, words, picture };
}

describe('a guide in a browser', () => {
  it('has its pictures below the words on a phone, narrower than the page, and fetches them', async () => {
    const { page, words, picture } = await open(360, 'screen');
    expect(picture.y).toBeGreaterThanOrEqual(words.y + words.height);
    expect(picture.width).toBeLessThan(320);
    const image = page.locator('.guide-picture img').first();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(720);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it('has them beside the words on paper, and nothing there to press', async () => {
    const { page, words, picture } = await open(700, 'print');
    expect(picture.x).toBeGreaterThan(words.x + words.width);
    for (const gone of ['.site-header', '.site-footer', '.back-link', '[data-read-aloud]', '.no-print']) {
      for (const one of await page.locator(gone).all()) expect(await one.isVisible(), gone).toBe(false);
    }
    await page.close();
  });

  it('breaks no part over two sheets', async () => {
    const { page } = await open(700, 'print');
    const broken = await page
      .locator('.guide-part')
      .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).breakInside !== 'avoid').length);
    expect(broken).toBe(0);
    await page.close();
  });
});
