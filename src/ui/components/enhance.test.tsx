import type { Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildAssets } from '../assets.ts';
import { type BrowserBench, openBrowserBench } from '../browser-bench.ts';
import { Button, CopyLink, Details, Form, Page, TextArea } from '../kit.ts';
import { renderExample } from '../render-example.tsx';

let bench: BrowserBench;
let drafts: URLSearchParams[];
let forms: URLSearchParams[];
let draftAnswer: { status: number; json?: unknown; location?: string; after?: Promise<unknown> };

beforeAll(async () => {
  const assets = await buildAssets();
  const html = await renderExample(
    <Page title="Intervju" readAloud>
      <p>Första stycket.</p>
      <Form action="/spara" token="nyckel-1" version={4}>
        <TextArea name="anteckning" label="Anteckning" draftUrl="/utkast" />
        <Button>Spara</Button>
      </Form>
      <CopyLink url="https://medskapa.example/a/x" label="Länk till anmälan" />
      <Details summary="Mer">
        <p>Gömt stycke.</p>
      </Details>
    </Page>,
    { assets: { css: assets.css.path, js: assets.js.path }, formToken: 'bevis', demo: false },
  );
  bench = await openBrowserBench(assets, (request, response) => {
    if (request.method !== 'POST') {
      response.end(html);
      return;
    }
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', async () => {
      if (request.url !== '/utkast') {
        forms.push(new URLSearchParams(body));
        response.end(html);
        return;
      }
      drafts.push(new URLSearchParams(body));
      await draftAnswer.after;
      response.statusCode = draftAnswer.status;
      if (draftAnswer.location) response.setHeader('location', draftAnswer.location);
      if (draftAnswer.json !== undefined) response.setHeader('content-type', 'application/json');
      response.end(draftAnswer.json === undefined ? '' : JSON.stringify(draftAnswer.json));
    });
  });
}, 60_000);

afterAll(() => bench?.close());

beforeEach(() => {
  drafts = [];
  forms = [];
  draftAnswer = { status: 204 };
});

async function open(prepare?: (page: BrowserPage) => Promise<unknown>): Promise<BrowserPage> {
  const page = await bench.browser.newPage({ viewport: { width: 360, height: 800 } });
  await prepare?.(page);
  await page.goto(bench.address, { waitUntil: 'load' });
  return page;
}

async function write(page: BrowserPage, text: string): Promise<void> {
  await page.getByLabel('Anteckning').fill(text);
  await page.getByLabel('Anteckning').blur();
}

async function statusOf(page: BrowserPage, state: string): Promise<string> {
  const status = page.locator(`.draft-status[data-state=${state}]`);
  await status.waitFor({ timeout: 15_000 });
  return (await status.textContent()) ?? '';
}

describe('saving while one writes', () => {
  test('sends the text with its version and proof, says when, and follows the version', async () => {
    draftAnswer = { status: 200, json: { version: 5 } };
    const page = await open();
    await write(page, 'Går för fort på morgonen');
    expect(await statusOf(page, 'saved')).toMatch(/^Sparat kl\. \d\d[:.]\d\d$/);
    expect(Object.fromEntries(drafts[0] ?? [])).toEqual({
      anteckning: 'Går för fort på morgonen',
      _utkast: '1',
      _token: 'bevis',
      _version: '4',
    });
    await write(page, 'Går för fort på kvällen');
    await expect.poll(() => drafts[1]?.get('_version'), { timeout: 15_000 }).toBe('5');
    await page.close();
  }, 30_000);

  test('never says "saved" when a session has ended', async () => {
    draftAnswer = { status: 303, location: '/logga-in' };
    const page = await open();
    await write(page, 'En lång text');
    expect(await statusOf(page, 'failed')).toContain('Texten finns kvar här');
    expect(await page.getByLabel('Anteckning').inputValue()).toBe('En lång text');
    await page.close();
  }, 30_000);

  test('tells when somebody else has changed the text', async () => {
    draftAnswer = { status: 409 };
    const page = await open();
    await write(page, 'Min text');
    expect(await statusOf(page, 'conflict')).toContain('Någon annan');
    await page.close();
  }, 30_000);

  test('a form whose draft is on its way waits for the version that the draft makes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    draftAnswer = { status: 200, json: { version: 5 }, after: promise };
    const page = await open();
    await page.getByLabel('Anteckning').fill('Skriven i ett svep');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect.poll(() => drafts.length, { timeout: 15_000 }).toBe(1);
    await page.waitForTimeout(200);
    expect(forms).toEqual([]);
    resolve();
    await expect.poll(() => forms.length, { timeout: 15_000 }).toBe(1);
    expect(forms[0]?.get('_version')).toBe('5');
    expect(forms[0]?.get('anteckning')).toBe('Skriven i ett svep');
    await page.close();
  }, 30_000);

  test('what was written last comes through, also when another button takes the page away at once', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    draftAnswer = { status: 200, json: { version: 5 }, after: promise };
    const page = await open();
    await page.getByLabel('Anteckning').fill('Det sista som sades');
    // Listened for before the press: the next page may have come when the press is answered.
    const left = page.waitForEvent('domcontentloaded');
    await page.getByRole('link', { name: 'Medskapa' }).click();
    await left;
    resolve();
    await expect.poll(() => drafts[0]?.get('anteckning'), { timeout: 15_000 }).toBe('Det sista som sades');
    await page.close();
  }, 30_000);

  test('does not send what has not changed', async () => {
    const page = await open();
    await page.getByLabel('Anteckning').focus();
    await page.getByLabel('Anteckning').blur();
    await page.waitForTimeout(300);
    expect(drafts).toEqual([]);
    await page.close();
  }, 30_000);
});

describe('reading aloud', () => {
  test('reads what is seen, block by block, in the page’s language; pauses and stops', async () => {
    const page = await open((page) =>
      page.addInitScript(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const speech = window.speechSynthesis;
        speech.speak = (words) => said.push(`${words.lang}: ${words.text}`);
        speech.pause = () => said.push('paus');
        speech.resume = () => said.push('vidare');
        speech.cancel = () => said.push('slut');
      }),
    );
    const said = () => page.evaluate(() => Reflect.get(window, 'said') as string[]);
    await page.getByRole('button', { name: 'Lyssna på sidan' }).click();
    const first = await said();
    expect(first).toContain('sv-SE: Intervju');
    expect(first).toContain('sv-SE: Första stycket.');
    expect(first.join()).not.toContain('Gömt stycke');
    expect(first.join()).not.toContain('Lyssna');
    await page.getByRole('button', { name: 'Pausa' }).click();
    await page.getByRole('button', { name: 'Fortsätt lyssna' }).click();
    await page.getByRole('button', { name: 'Sluta läsa' }).click();
    expect((await said()).slice(first.length)).toEqual(['paus', 'vidare', 'slut']);
    expect(await page.getByRole('button', { name: 'Lyssna på sidan' }).isVisible()).toBe(true);
    await page.close();
  }, 30_000);
});

describe('copying a link', () => {
  test('puts the address on the clipboard and says so', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiera länken Länk till anmälan' }).click();
    await page.getByText('Länken är kopierad.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://medskapa.example/a/x');
    await page.close();
  }, 30_000);
});

describe('printing', () => {
  test('opens what is folded, and folds it again', async () => {
    const page = await open();
    const isOpen = () => page.locator('details.more').evaluate((details) => details.hasAttribute('open'));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await isOpen()).toBe(false);
    await page.close();
  }, 30_000);
});
