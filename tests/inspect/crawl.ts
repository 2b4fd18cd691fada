import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { routePattern } from './route-pattern.ts';

/** What is wrong with a page, as one line that says where and what. */
export type Finding = string;

/** A page found by following links, as somebody in particular. */
export interface FoundPage {
  path: string;
  pattern: string;
  persona: string;
  /** as it was given */
  html: string;
  /** the same for pages that show the same words in the same shapes, whoever they are shown to */
  words: string;
  /** the same for pages of one route that are made of the same parts: one of its states */
  state: string;
}

interface CrawlOptions {
  baseUrl: string;
  persona: string;
  cookie: string;
  /** where to begin */
  starts: readonly string[];
  /** asked for when the links have been followed; one that this persona is not answered is passed over */
  probes: readonly string[];
  /** text keys of the project: none may be seen raw */
  keys: ReadonlySet<string>;
  /** most pages of one pattern */
  instances: number;
  /** where this persona begins, which tells what they are to what they see */
  relation: string;
  /** files that have been fetched in a relation, whoever fetched them: each is made once */
  files: Set<string>;
  /** most compressed bytes of one page's HTML */
  budget: number;
}

const entity: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const decode = (text: string) => text.replace(/&(amp|quot|#39|lt|gt);/g, (found) => entity[found]!);

/** What a list of choices says when nobody touches it. */
function chosen(choices: string): string {
  const options = [...choices.matchAll(/<option\b([^>]*)>/g)].map(([, tag]) => tag!);
  const option = options.find((tag) => /\sselected\b/.test(tag)) ?? options[0] ?? '';
  return /\svalue="([^"]*)"/.exec(option)?.[1] ?? '';
}

/** Addresses a page leads to: its links, and the GET side of its forms with their fields as they stand. */
function leadsTo(html: string, from: string): string[] {
  const found: string[] = [];
  for (const [, href] of html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) found.push(decode(href!));
  for (const [, tag, inner] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    if (/method="post"/i.test(tag!)) continue;
    const action = /\saction="([^"]*)"/.exec(tag!)?.[1] ?? from;
    const fields = [
      ...[...inner!.matchAll(/<input\b[^>]*\sname="([^"]*)"[^>]*/g)].map(([input, name]) => [
        name!,
        /\svalue="([^"]*)"/.exec(input!)?.[1] ?? '',
      ]),
      ...[...inner!.matchAll(/<select\b[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(
        ([, name, choices]) => [name!, chosen(choices!)],
      ),
    ].map((pair) => pair.map(decode));
    found.push(`${decode(action)}?${new URLSearchParams(fields)}`);
  }
  return found;
}

/** Addresses asked for side by side: the server and its database are two. */
const abreast = 4;

/** A file, which is made anew each time it is fetched, by how its address ends. */
const isFile = (path: string): boolean => /\.[a-z]{2,4}$/.test(path.replace(/\?.*$/, ''));

/**
 * Follows every link a persona can see, as a browser without scripts would, and says what is wrong with the pages.
 * Files (calendar, PDF, Word) are fetched once in each relation and their status looked at, not followed.
 */
export async function crawl(
  options: CrawlOptions,
): Promise<{ pages: FoundPage[]; answered: string[]; findings: Finding[] }> {
  const { baseUrl, persona, cookie, keys } = options;
  const answered: string[] = [];
  const pages: FoundPage[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const perPattern = new Map<string, number>();
  const queue = [...options.starts];
  const probes = [...options.probes];

  const fileOf = (path: string) => (isFile(path) ? `${options.relation} ${routePattern(path)}` : undefined);
  /** Whether an address is asked for, which is noted. */
  const isWanted = (path: string): boolean => {
    const pattern = routePattern(path);
    if (seen.has(path) || (perPattern.get(pattern) ?? 0) >= options.instances) return false;
    seen.add(path);
    const file = fileOf(path);
    if (file && options.files.has(file)) return false;
    if (file) options.files.add(file);
    perPattern.set(pattern, (perPattern.get(pattern) ?? 0) + 1);
    return true;
  };
  /** What was not there is not counted. */
  const unwanted = (path: string): void => {
    perPattern.set(routePattern(path), perPattern.get(routePattern(path))! - 1);
    options.files.delete(fileOf(path) ?? '');
  };
  /** The next addresses; what no link leads to is asked for one by one, as it counts only where it is answered. */
  const next = (): string[] => {
    const wanted: string[] = [];
    while (wanted.length < abreast && queue.length > 0) {
      const path = queue.shift()!;
      if (isWanted(path)) wanted.push(path);
    }
    return wanted;
  };
  const ask = async (path: string) => {
    const response = await fetch(baseUrl + path, { headers: { cookie }, redirect: 'manual' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const body = await response.arrayBuffer();
    return {
      path,
      status: response.status,
      location: response.headers.get('location'),
      html: isPage ? new TextDecoder().decode(body) : undefined,
    };
  };
  const hear = ({ path, status, location, html }: Awaited<ReturnType<typeof ask>>) => {
    const where = `${persona} ${path}`;
    if (status >= 400) {
      findings.push(`${where}: status ${status}`);
      return;
    }
    answered.push(path);
    if (location) queue.push(...sameSite(baseUrl, path, [location]));
    else if (html !== undefined) {
      const pattern = routePattern(path);
      pages.push({ path, pattern, persona, html, ...likeness(html, pattern) });
      findings.push(...look(html, keys, options.budget).map((what) => `${where}: ${what}`));
      queue.push(...sameSite(baseUrl, path, leadsTo(html, path)));
    }
  };
  for (;;) {
    const linked = next();
    for (const answer of await Promise.all(linked.map(ask))) hear(answer);
    if (linked.length > 0) continue;
    // who has no audit at all is told "no such page" by every one of them
    const probe = perPattern.has('/granskningar/:id') ? probes.shift() : undefined;
    if (probe === undefined) break;
    if (!isWanted(probe)) continue;
    const answer = await ask(probe);
    if (answer.status !== 404) hear(answer);
    else unwanted(probe);
  }
  return { pages, answered, findings };
}

/** What tells a page from another, apart from ids, keys and who looks at it. */
function likeness(html: string, pattern: string): { words: string; state: string } {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const parts = new Set<string>();
  for (const [, tag, rest] of main.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
    parts.add(
      `${tag} ${/\sclass="([^"]*)"/.exec(rest!)?.[1] ?? ''} ${/\stype="([^"]*)"/.exec(rest!)?.[1] ?? ''}`,
    );
  }
  const digest = (text: string) => createHash('sha1').update(text).digest('hex');
  return {
    words: digest(main.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{27}/gi, '')),
    state: digest(`${pattern} ${[...parts].sort().join('\n')}`),
  };
}

function sameSite(baseUrl: string, from: string, addresses: string[]): string[] {
  return addresses.flatMap((address) => {
    const url = URL.parse(address, baseUrl + from);
    if (!url || url.origin !== new URL(baseUrl).origin) return [];
    return [url.pathname + url.search];
  });
}

/** What can be said of a page by its HTML alone. */
export function look(html: string, keys: ReadonlySet<string>, budget: number): Finding[] {
  const findings: Finding[] = [];
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) findings.push(`${headings} h1`);
  const titles = [...html.matchAll(/<title>([^<]*)<\/title>/g)].filter(([, text]) => text!.trim() !== '');
  // an inline picture may carry a title of its own inside the body
  const inHead = html.slice(0, html.indexOf('</head>')).match(/<title>/g)?.length ?? 0;
  if (inHead !== 1 || titles.length === 0) findings.push(`${inHead} title`);
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  const raw = text.split(/[\s"'()]+/).filter((word) => keys.has(word));
  if (raw.length > 0) findings.push(`raw text keys ${[...new Set(raw)].join(', ')}`);
  const size = gzipSync(html).length;
  if (size > budget) findings.push(`${size} bytes compressed, over ${budget}`);
  return findings;
}
