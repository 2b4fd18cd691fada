import { z } from 'zod';
import { optionalText } from '../../kernel/requests/form.ts';
import type { PartKey, PartName } from './rules/report.ts';

const slugs: Record<string, Exclude<PartName, 'chapter'>> = {
  titel: 'title',
  forord: 'foreword',
  sammanfattning: 'summary',
  lattlast: 'easy-read',
  inledning: 'introduction',
  metod: 'method',
  trappan: 'ladder',
  insikter: 'insights',
  forslag: 'proposals',
};

/** The part that a word of an address stands for, or undefined. */
export function partOfSlug(slug: string): PartKey | undefined {
  const part = Object.hasOwn(slugs, slug) ? slugs[slug] : undefined;
  return part && { part, questionId: null };
}

/** A part's page. */
export function pathOf(auditId: string, { part, questionId }: PartKey): string {
  const base = `/granskningar/${auditId}/rapport`;
  if (part === 'chapter') return `${base}/kapitel/${questionId}`;
  return `${base}/${Object.keys(slugs).find((slug) => slugs[slug] === part)}`;
}

/** Parts with a heading of their own. */
export const hasHeading = (part: PartName): boolean =>
  part === 'title' || part === 'chapter' || part === 'ladder' || part === 'insights';

/** A part as it is sent; the heading is left out where the part has none. */
export const partForm = z.object({
  heading: z.string().trim().max(200, 'form.too-long?max=200').optional(),
  body: optionalText(100_000),
});
