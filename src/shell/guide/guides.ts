import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../kernel/access/roles.ts';
import { projectRoot } from '../../kernel/i18n/project-root.ts';
import { type Part, readMarkdown } from './markdown.ts';

/** The guides, in the order they are listed, and whose they are. Each is docs/anvandarguide/<slug>.md. */
export const guideSlugs = ['deltagare', 'medarbetare', 'enhetschef', 'bistandshandlaggare'] as const;

export type GuideSlug = (typeof guideSlugs)[number];

const readers: Readonly<Record<GuideSlug, readonly Role[]>> = {
  deltagare: ['participant'],
  medarbetare: ['support-worker', 'assistant', 'key-worker', 'substitute'],
  enhetschef: ['unit-manager'],
  bistandshandlaggare: ['care-manager'],
};

/** Where guides and their pictures are kept. */
export const guideFolder = join(projectRoot, 'docs', 'anvandarguide');

/** One subject of a guide: a page of its own. */
export interface Chapter {
  /** in its address */
  slug: string;
  title: string;
  parts: readonly Part[];
}

/** A guide as it is shown. Its words are Swedish in every interface. */
export interface Guide {
  slug: GuideSlug;
  title: string;
  /** what stands before the first chapter */
  before: readonly Part[];
  chapters: readonly Chapter[];
}

const read = new Map<GuideSlug, Guide>();

/** A guide, read once a process; undefined where there is none of that name. */
export function findGuide(slug: string): Guide | undefined {
  const known = guideSlugs.find((one) => one === slug);
  if (!known) return undefined;
  const guide = read.get(known) ?? {
    slug: known,
    // easy to read means one thing a line, and the line ends are the writer's
    ...readMarkdown(readFileSync(join(guideFolder, `${known}.md`), 'utf8'), { lines: known === 'deltagare' }),
  };
  read.set(known, guide);
  return guide;
}

/** Every guide, the reader's own first. */
export function guidesFor(role: Role | undefined): GuideSlug[] {
  const own = guideSlugs.filter((slug) => role !== undefined && readers[slug].includes(role));
  return [...own, ...guideSlugs.filter((slug) => !own.includes(slug))];
}
