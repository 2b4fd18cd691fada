import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Finding, FoundPage } from './crawl.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** 320 CSS pixels wide is also what 400 % zoom of a 1280-pixel window leaves (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 800 };

/** Pages opened side by side; more than the machine has cores, since a page mostly waits. */
const tabs = 4;

interface VisitOptions {
  browser: Browser;
  baseUrl: string;
  cookies: { name: string; value: string; url: string }[];
  pages: FoundPage[];
  pictures: string;
  /** what has been looked at already, as whomever: see {@link FoundPage.words} and {@link FoundPage.state} */
  seen: Set<string>;
}

/**
 * Opens pages in a real browser and says what a person would trip over. Every page whose words nobody has shown yet is
 * opened at the narrow width. Each new state of a route is opened with axe there, and at the wide width, with a picture
 * of both; and without scripts, where axe cannot run. At the wide width axe looks once at each route.
 */
export async function visit(options: VisitOptions): Promise<Finding[]> {
  const fresh = options.pages.filter((page) => isNew(options.seen, page.words));
  const states = fresh.filter((page) => isNew(options.seen, page.state));
  const routes = states.filter((page) => isNew(options.seen, page.pattern));
  const scripted = await open(options, true);
  const plain = await open(options, false);
  const findings = [
    ...(await each(scripted, fresh, narrow, options, (tab, page) =>
      states.includes(page) ? closely(tab, page, options, true) : overflow(tab),
    )),
    ...(await each(scripted, states, wide, options, (tab, page) =>
      closely(tab, page, options, routes.includes(page)),
    )),
    ...(await each(plain, states, narrow, options, (tab, page) =>
      // the gallery's examples lead nowhere on purpose
      page.pattern === '/komponenter' ? overflow(tab) : unscripted(tab),
    )),
  ];
  await scripted.close();
  await plain.close();
  return findings;
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

async function open(options: VisitOptions, scripts: boolean): Promise<BrowserContext> {
  const context = await options.browser.newContext({
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  await context.addCookies(options.cookies);
  return context;
}

async function each(
  context: BrowserContext,
  pages: readonly FoundPage[],
  viewport: { width: number; height: number },
  { baseUrl }: VisitOptions,
  examine: (tab: Page, page: FoundPage) => Promise<Finding[]>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const queue = [...pages];
  const work = async () => {
    const tab = await context.newPage();
    let where = '';
    tab.on('console', (message) => {
      if (message.type() === 'error') findings.push(`${where}: console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => findings.push(`${where}: script: ${error.message}`));
    await tab.setViewportSize(viewport);
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      where = `${page.persona} ${page.path} ${viewport.width} px`;
      const answer = await tab.goto(baseUrl + page.path, { waitUntil: 'load' });
      if (!answer || answer.status() >= 400) findings.push(`${where}: status ${answer?.status()}`);
      else findings.push(...(await examine(tab, page)).map((what) => `${where}: ${what}`));
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, pages.length) }, work));
  return findings;
}

async function overflow(tab: Page): Promise<Finding[]> {
  const pixels = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return pixels > 0 ? [`scrolls ${pixels} px sideways`] : [];
}

async function closely(
  tab: Page,
  page: FoundPage,
  { pictures }: VisitOptions,
  judged: boolean,
): Promise<Finding[]> {
  const findings = await overflow(tab);
  if (judged) findings.push(...(await runAxe(tab)));
  mkdirSync(pictures, { recursive: true });
  const name = `${page.pattern.replace(/[^\w:&?=-]+/g, '_')}.${page.persona}.${tab.viewportSize()?.width}.png`;
  await tab.screenshot({ path: join(pictures, name), fullPage: true });
  return findings;
}

/** Without scripts: no button that does nothing, no form that cannot be sent. */
async function unscripted(tab: Page): Promise<Finding[]> {
  const findings = await overflow(tab);
  findings.push(
    ...(await tab.evaluate(() => {
      const dead = [...document.querySelectorAll<HTMLButtonElement>('button[type="button"]')].filter(
        (button) => button.checkVisibility() && !button.disabled && !button.popoverTargetElement,
      );
      const mute = [...document.forms].filter((form) => {
        const parts = [...form.elements].filter((part) => part.checkVisibility());
        return parts.length > 0 && !parts.some((part) => part.matches('button:not([type="button"])'));
      });
      return [
        ...dead.map((button) => `a button that does nothing without scripts: ${button.textContent?.trim()}`),
        ...mute.map((form) => `a form that cannot be sent without scripts: ${form.getAttribute('action')}`),
      ];
    })),
  );
  return findings;
}

/** axe straight through `axe.run`, WCAG 2.2 AA. */
async function runAxe(tab: Page): Promise<Finding[]> {
  await tab.evaluate(axeSource);
  const violations = await tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return result.violations.map(
      (violation) => `${violation.id}: ${violation.help} (${violation.nodes[0]?.target.join(' ')})`,
    );
  });
  return violations.map((violation) => `axe ${violation}`);
}
