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
  /** where the persona begins: a picture is taken of each route for each of these */
  relation: string;
  pictures: string;
  /** what has been looked at already, as whomever: see {@link FoundPage.words} and {@link FoundPage.state} */
  seen: Set<string>;
}

/**
 * Looks at pages in a real browser and says what a person would trip over. Each new state of a route is opened, at the
 * narrow width, where axe judges it, and then at the wide one, where axe judges each route. Every page whose words nobody
 * has shown yet is also put into a window without scripts, at the narrow width, as the crawl was given it: what has other
 * words only is not asked for again.
 */
export async function visit(options: VisitOptions): Promise<Finding[]> {
  const { seen, relation, pictures } = options;
  const fresh = options.pages.filter((page) => isNew(seen, page.words));
  const states = fresh.filter((page) => isNew(seen, page.state));
  const routes = states.filter((page) => isNew(seen, page.pattern));
  const pictured = states.filter((page) => isNew(seen, `${relation} ${page.pattern}`));
  const scripted = await open(options, true);
  const plain = await open(options, false);
  const findings = [
    ...(await each(scripted, states, async (tab, page) => {
      const judgedWide = routes.includes(page);
      const folder = pictured.includes(page) ? pictures : undefined;
      return [
        ...(await goTo(tab, page, options.baseUrl)),
        ...(await closely(tab, page, { judged: true, folder })),
        ...(await widened(tab, () => closely(tab, page, { judged: judgedWide, folder }))),
      ];
    })),
    ...(await each(plain, fresh, async (tab, page) => {
      const first = tab.url() === 'about:blank' ? await goTo(tab, page, options.baseUrl) : [];
      await tab.evaluate(put, page.html);
      // the gallery's examples lead nowhere on purpose
      const dead = states.includes(page) && page.pattern !== '/komponenter' ? await unscripted(tab) : [];
      return [...first, ...(await overflow(tab)), ...dead];
    })),
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
    viewport: narrow,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  await context.addCookies(options.cookies);
  return context;
}

async function each(
  context: BrowserContext,
  pages: readonly FoundPage[],
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
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      where = `${page.persona} ${page.path}`;
      findings.push(...(await examine(tab, page)).map((what) => `${where}: ${what}`));
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, pages.length) }, work));
  return findings;
}

async function goTo(tab: Page, page: FoundPage, baseUrl: string): Promise<Finding[]> {
  const answer = await tab.goto(baseUrl + page.path, { waitUntil: 'load' });
  return !answer || answer.status() >= 400 ? [`status ${answer?.status()}`] : [];
}

/** Looks at the page that is open as somebody with a wide window sees it. */
async function widened(tab: Page, examine: () => Promise<Finding[]>): Promise<Finding[]> {
  await tab.setViewportSize(wide);
  const findings = await examine();
  await tab.setViewportSize(narrow);
  return findings;
}

/** In the browser: shows another page in place of the one that is open, under the house's one style sheet. */
function put(html: string): void {
  const given = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of given.documentElement.attributes) root.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(given.body));
}

async function overflow(tab: Page): Promise<Finding[]> {
  const { pixels, sheets } = await tab.evaluate(() => ({
    pixels: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    sheets: document.styleSheets.length,
  }));
  const width = tab.viewportSize()?.width;
  return [
    ...(pixels > 0 ? [`scrolls ${pixels} px sideways at ${width} px`] : []),
    ...(sheets === 0 ? ['no style sheet'] : []),
  ];
}

/** @param folder where a picture is left, if one is wanted. */
async function closely(
  tab: Page,
  page: FoundPage,
  { judged, folder }: { judged: boolean; folder: string | undefined },
): Promise<Finding[]> {
  const findings = await overflow(tab);
  const width = tab.viewportSize()?.width;
  if (judged) findings.push(...(await runAxe(tab)).map((what) => `${what} at ${width} px`));
  if (folder === undefined) return findings;
  mkdirSync(folder, { recursive: true });
  const name = `${page.pattern.replace(/[^\w:&?=-]+/g, '_')}.${page.persona}.${width}.jpeg`;
  await tab.screenshot({ path: join(folder, name), fullPage: true, type: 'jpeg', quality: 70 });
  return findings;
}

/** Without scripts: no button that does nothing, no form that cannot be sent. */
async function unscripted(tab: Page): Promise<Finding[]> {
  return tab.evaluate(() => {
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
  });
}

/** axe straight through `axe.run`, WCAG 2.2 AA. */
async function runAxe(tab: Page): Promise<Finding[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axeSource);
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
