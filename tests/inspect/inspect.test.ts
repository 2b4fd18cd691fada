import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectTexts } from '../../src/kernel/i18n/texts.ts';
import { launchBrowser } from '../browser.ts';
import { testDatabase } from '../database.ts';
import { demoNow } from '../demo-template.ts';
import { serveTestApp } from '../server.ts';
import { crawl } from './crawl.ts';
import { routePattern } from './route-pattern.ts';
import { Routes } from './routes.ts';
import { addStates, probes, publicStarts } from './starts.ts';
import { visit } from './visit.ts';

const pictures = '.pictures';
const keys = new Set(projectTexts('sv').keys());
const db = await testDatabase(inject('demoTemplate'));
const site = await serveTestApp(db, { demo: true, clock: () => demoNow });
const browser = await launchBrowser();
const seen = new Set<string>();
const files = new Set<string>();
const routes = new Routes(site.getRoutes);
let mostHats = 0;

/** Routes that lead nobody to a page in the demo county. */
const elsewhere = [
  // files, which the browser fetches
  '/assets/*',
  // a new installation's first page: src/shell/set-up
  '/kom-igang',
  // on the way to an identity provider and back, which the demo has none of: src/shell/sign-in
  '/logga-in/oidc',
  '/valkommen/:token/oidc',
  '/installningar/inloggning/oidc',
  '/logga-in/oidc/svar',
  // a script's question: src/shell/drafts
  '/utkast/:form',
  // pictures, which the browser fetches: src/shell/guide
  '/guide/bilder/:file',
  // a calendar's own address, for other programs: src/individual/schedule
  '/kalender/:file',
  // after a file that held more than could be brought: src/individual/takeout
  '/stod/:support/plan/ta-med/fil/klart',
];

const demo = await (await fetch(`${site.baseUrl}/demo`)).text();
const personas = [...demo.matchAll(/<form\b[^>]*data-persona="([^"]+)"/g)].map(([, slug]) => slug!);

beforeAll(async () => {
  rmSync(pictures, { recursive: true, force: true });
  await addStates(db);
});
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

/** Puts on each of somebody's other hats, one after the other, by the buttons in the page's head. */
async function* otherHats(cookie: string, start: string): AsyncGenerator<string> {
  const html = await (await fetch(site.baseUrl + start, { headers: { cookie } })).text();
  const form = /<form\b[^>]*action="\/hatt"[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1] ?? '';
  for (const [, hat] of form.matchAll(/name="hatt" value="([^"]*)"/g)) {
    const answer = await fetch(`${site.baseUrl}/hatt`, {
      method: 'POST',
      body: new URLSearchParams({ hatt: hat! }),
      headers: { origin: site.baseUrl, cookie },
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    yield answer.headers.get('location')!;
  }
}

async function inspect(persona: string, cookie: string, starts: string[], asked: readonly string[] = []) {
  const relation = routePattern(starts[0]!);
  const found = await crawl({
    baseUrl: site.baseUrl,
    persona,
    cookie,
    starts,
    probes: asked,
    keys,
    instances: 3,
    relation,
    files,
    budget: 40_000,
  });
  for (const path of found.answered) routes.reach(path);
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
    ...(await visit({
      browser,
      baseUrl: site.baseUrl,
      cookies,
      pages: found.pages,
      relation,
      pictures,
      seen,
    })),
  ];
}

describe('every page that can be reached', () => {
  it('has somebody to reach it', () => {
    expect(personas.length).toBeGreaterThan(10);
  });

  it('holds for a visitor', { timeout: 300_000 }, async () => {
    expect(await inspect('besokare', '', ['/', ...(await publicStarts(db))])).toEqual([]);
  });

  it.each(personas)('holds for %s, under each hat', { timeout: 300_000 }, async (persona) => {
    const { cookie, start } = await signIn(persona);
    const asked = await probes(db);
    expect(await inspect(persona, cookie, [start], asked)).toEqual([]);
    let hats = 1;
    for await (const next of otherHats(cookie, start)) {
      hats += 1;
      expect(await inspect(`${persona}-${hats}`, cookie, [next], asked)).toEqual([]);
    }
    mostHats = Math.max(mostHats, hats);
  });

  it('is every page there is, and some are under a second hat', () => {
    expect(routes.unreached()).toEqual(elsewhere);
    expect(mostHats).toBeGreaterThan(1);
  });
});
