import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectTexts } from '../../src/kernel/i18n/texts.ts';
import { launchBrowser } from '../browser.ts';
import { testDatabase } from '../database.ts';
import { demoNow } from '../demo-template.ts';
import { serveTestApp } from '../server.ts';
import { crawl } from './crawl.ts';
import { visit } from './visit.ts';

const pictures = '.pictures';
const keys = new Set(projectTexts('sv').keys());
const db = await testDatabase(inject('demoTemplate'));
const site = await serveTestApp(db, { demo: true, clock: () => demoNow });
const browser = await launchBrowser();
const seen = new Set<string>();
const patterns = new Set<string>();

const demo = await (await fetch(`${site.baseUrl}/demo`)).text();
const personas = [...demo.matchAll(/<form\b[^>]*data-persona="([^"]+)"/g)].map(([, slug]) => slug!);

beforeAll(() => rmSync(pictures, { recursive: true, force: true }));
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Presses the persona's own button on /demo, as anybody would. */
async function signIn(slug: string): Promise<{ cookie: string; start: string }> {
  const form = new RegExp(`<form\\b[^>]*data-persona="${slug}"[^>]*>([\\s\\S]*?)</form>`).exec(demo)![1]!;
  const fields = [...form.matchAll(/name="([^"]*)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
  const answer = await fetch(`${site.baseUrl}/demo`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: site.baseUrl },
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
    start: answer.headers.get('location')!,
  };
}

async function inspect(persona: string, cookie: string, start: string): Promise<string[]> {
  const found = await crawl({
    baseUrl: site.baseUrl,
    persona,
    cookie,
    start,
    keys,
    instances: 3,
    budget: 40_000,
  });
  for (const page of found.pages) patterns.add(page.pattern);
  const cookies = cookie
    .split('; ')
    .filter((pair) => pair !== '')
    .map((pair) => ({
      name: pair.split('=')[0]!,
      value: pair.slice(pair.indexOf('=') + 1),
      url: site.baseUrl,
    }));
  return [
    ...found.findings,
    ...(await visit({ browser, baseUrl: site.baseUrl, cookies, pages: found.pages, pictures, seen })),
  ];
}

describe('every page that can be reached', () => {
  it('has somebody to reach it', () => {
    expect(personas.length).toBeGreaterThan(10);
  });

  it('holds for a visitor', { timeout: 300_000 }, async () => {
    expect(await inspect('besokare', '', '/')).toEqual([]);
  });

  it.each(personas)('holds for %s', { timeout: 300_000 }, async (persona) => {
    const { cookie, start } = await signIn(persona);
    expect(await inspect(persona, cookie, start)).toEqual([]);
  });

  it('adds up to a house and not a hallway', () => {
    expect(patterns.size).toBeGreaterThan(40);
  });
});
