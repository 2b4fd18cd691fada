import type { BrowserContext, Page } from 'playwright-core';
import { Refusal } from '../command.ts';
import type { Picture, Place } from './pictures.ts';
import { type Pixels, writePng } from './png.ts';

/** The phone that the guide is read on, in CSS pixels. */
export const phone = { width: 360, height: 740 } as const;

/** Air around what is shown, in CSS pixels. */
const margin = 14;

/** Opens the page of a picture as its reader would, and photographs the part of it that is to be seen. */
export async function shoot(context: BrowserContext, baseUrl: string, picture: Picture): Promise<Uint8Array> {
  const page = await context.newPage();
  // a phone without a voice has no button to listen with, which would stand in every picture and say nothing new
  if (!picture.voice) {
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  }
  try {
    await page.goto(baseUrl + (picture.at ?? '/'));
    for (const step of picture.press ?? []) await press(page, picture, step);
    for (const answer of picture.choose ?? []) await choose(page, picture, answer);
    for (const part of picture.open ?? []) await mark(page, picture, part, 'open');
    for (const thing of picture.ring ?? []) await mark(page, picture, thing, 'ring');
    const clip = await partOf(page, picture);
    const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', clip });
    return writePng(await pixelsOf(page, png));
  } finally {
    await page.close();
  }
}

async function press(page: Page, picture: Picture, step: Place): Promise<void> {
  await mark(page, picture, step, 'press');
  const leaving = page.waitForEvent('framenavigated', { timeout: 15_000 });
  await page.click('[data-guide-press]', { timeout: 15_000 });
  await leaving;
  await page.waitForLoadState();
}

async function choose(page: Page, picture: Picture, answer: Place): Promise<void> {
  await mark(page, picture, answer, 'press');
  await page.click('[data-guide-press]', { timeout: 15_000 });
}

async function partOf(page: Page, picture: Picture) {
  const { from, to } = picture.show;
  const top = from === undefined ? 0 : (await mark(page, picture, from, 'measure')).top - margin;
  const bottom = (await mark(page, picture, to, 'measure')).bottom + margin;
  if (bottom - top < 40 || bottom - top > phone.height) {
    throw new Refusal(`${picture.name} would be ${Math.round(bottom - top)} px high.`);
  }
  return { x: 0, y: Math.max(0, Math.round(top)), width: phone.width, height: Math.round(bottom - top) };
}

/** Finds something by the words that stand on it, and does one thing with it in the page. */
async function mark(
  page: Page,
  picture: Picture,
  place: Place,
  act: 'press' | 'open' | 'ring' | 'measure',
): Promise<{ top: number; bottom: number }> {
  const { text, after } = typeof place === 'string' ? { text: place, after: undefined } : place;
  const found = await page.evaluate(
    ({ text, after, act }) => {
      // methods, since a function with a name of its own would ask for a helper that the page does not have
      const words = {
        on(element: Element): string {
          const copy = element.cloneNode(true) as Element;
          for (const unseen of copy.querySelectorAll('.visually-hidden, svg, option, textarea'))
            unseen.remove();
          return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
        },
        /** the place of the innermost element after another that has these words */
        find(all: readonly Element[], wanted: string, from: number): number {
          return all.findIndex(
            (one, index) =>
              index > from &&
              words.on(one) === wanted &&
              ![...one.children].some((inner) => words.on(inner) === wanted),
          );
        },
      };
      const all = [...document.body.querySelectorAll('*')].filter(
        (one) => !one.closest('.visually-hidden') && one.getClientRects().length > 0,
      );
      const before = after === undefined ? -1 : words.find(all, after, -1);
      const element = after !== undefined && before < 0 ? undefined : all[words.find(all, text, before)];
      if (!element) return undefined;
      if (act === 'open') element.closest('details')?.setAttribute('open', '');
      if (act === 'press') {
        document.querySelector('[data-guide-press]')?.removeAttribute('data-guide-press');
        const pressed = element.closest('a, button, label') ?? element;
        pressed.setAttribute('data-guide-press', '');
      }
      const block =
        element instanceof SVGElement
          ? element
          : (element.closest(
              'a, button, summary, label, legend, h1, h2, h3, p, li, dt, dd, td, th, figure',
            ) ?? element);
      if (act === 'ring') {
        const box = (element.closest('a, button, summary, label') ?? element) as HTMLElement;
        box.style.outline = '4px solid #1d2528';
        box.style.outlineOffset = '5px';
        box.style.borderRadius = '10px';
      }
      const { top, bottom } = block.getBoundingClientRect();
      return { top: top + window.scrollY, bottom: bottom + window.scrollY };
    },
    { text, after, act },
  );
  if (found) return found;
  throw new Refusal(
    `${picture.name}: nothing on ${new URL(page.url()).pathname} says "${text}"${after ? ` after "${after}"` : ''}.`,
  );
}

/** What a browser makes of a PNG of its own. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const blank = await page.context().newPage();
  try {
    const { width, height, bytes } = await blank.evaluate(async (base64) => {
      const raw = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('This Chromium cannot draw.');
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (let at = 0; at < data.length; at += 8192) {
        text += String.fromCharCode(...data.subarray(at, at + 8192));
      }
      return { width: image.width, height: image.height, bytes: btoa(text) };
    }, png.toString('base64'));
    return { width, height, rgba: Buffer.from(bytes, 'base64') };
  } finally {
    await blank.close();
  }
}
