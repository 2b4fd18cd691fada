import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Finding, FoundPage } from './crawl.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** 320 CSS pixels wide is also what 400 % zoom of a 1280-pixel window leaves (WCAG 2.2, 1.4.10). */
export const widths = [320, 1280] as const;

interface VisitOptions {
  context: BrowserContext;
  baseUrl: string;
  pages: FoundPage[];
  scripts: boolean;
  pictures: string;
  /** pattern × state × width that axe has already looked at */
  examined: Set<string>;
}

/** Opens each page at both widths and says what a person would trip over. */
export async function visit(options: VisitOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const tab = await options.context.newPage();
  let where = '';
  tab.on('console', (message) => {
    if (message.type() === 'error') findings.push(`${where}: console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => findings.push(`${where}: script: ${error.message}`));
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    for (const page of options.pages) {
      where = `${page.persona} ${page.path} ${width} px${options.scripts ? '' : ' without scripts'}`;
      const answer = await tab.goto(options.baseUrl + page.path, { waitUntil: 'load' });
      if (!answer || answer.status() >= 400) {
        findings.push(`${where}: status ${answer?.status()}`);
        continue;
      }
      findings.push(...(await examine(tab, page, width, options)).map((what) => `${where}: ${what}`));
    }
  }
  await tab.close();
  return findings;
}

async function examine(tab: Page, page: FoundPage, width: number, options: VisitOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const state = await tab.evaluate(() => {
    const root = document.documentElement;
    const names = new Set<string>();
    for (const element of document.body.querySelectorAll('*'))
      names.add(`${element.localName}.${element.className}`);
    return { overflow: root.scrollWidth - root.clientWidth, names: [...names].sort().join(' ') };
  });
  if (state.overflow > 0) findings.push(`scrolls ${state.overflow} px sideways`);
  const key = `${page.pattern} ${createHash('sha1').update(state.names).digest('hex')} ${width} ${options.scripts}`;
  if (options.examined.has(key)) return findings;
  options.examined.add(key);
  findings.push(...(await runAxe(tab)));
  if (options.scripts) {
    mkdirSync(options.pictures, { recursive: true });
    const name = `${page.pattern.replace(/[^\w:&?=-]+/g, '_')}.${page.persona}.${width}.png`;
    await tab.screenshot({ path: join(options.pictures, name), fullPage: true });
  }
  return findings;
}

/** axe straight through `axe.run`, WCAG 2.2 AA; works in a page whose own scripts are off. */
export async function runAxe(tab: Page): Promise<Finding[]> {
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
