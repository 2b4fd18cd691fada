import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { county } from '../../../demo/story/county.ts';
import { projectRoot } from '../../kernel/i18n/project-root.ts';
import { readTextFiles, type TextFile } from '../../kernel/i18n/texts.ts';
import { findGuide, guideFolder, guideSlugs } from '../../shell/guide/guides.ts';
import { pictureFolder } from './command.ts';
import { type Place, pictures } from './pictures.ts';

/** Largest picture, in bytes: phones with little data left fetch them. */
const heaviest = 60 * 1024;

interface Said {
  bold: string[];
  pictures: { name: string; alt: string }[];
}

function read(slug: string): Said & { text: string } {
  const text = readFileSync(join(guideFolder, `${slug}.md`), 'utf8');
  const said: Said = { bold: [], pictures: [] };
  const marked = new Marked();
  marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type === 'strong') said.bold.push((token as Tokens.Strong).text);
    if (token.type === 'image') {
      const { href, text: alt } = token as Tokens.Image;
      said.pictures.push({ name: href.replace(/^bilder\/|\.png$/g, ''), alt });
    }
  });
  return { ...said, text };
}

const swedish = readTextFiles().filter(({ language }) => language === 'sv');
const forms = (text: TextFile['texts'][string]) => (typeof text === 'string' ? [text] : Object.values(text));
/** without the stop that ends a sentence, which the guide's own sentence may have in its place */
const bare = (text: string) => text.replace(/[.:]$/, '');

/** Everything that the product may say, with its blanks filled in by anything. */
const sayings = swedish
  .flatMap(({ texts }) => Object.values(texts).flatMap(forms))
  .map(bare)
  // what is little but blanks would fit anything
  .filter(
    (text) => !/\{\w+\}/.test(text) || text.replace(/\{\w+\}/g, '').replace(/[^\p{Letter}]/gu, '').length > 2,
  )
  .map((text) => ({
    text,
    fits: new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'),
  }));
const isSaid = (words: string) =>
  sayings.some(({ text, fits }) => text === bare(words) || fits.test(bare(words)));

const textOf = (key: string): string => {
  const found = swedish.map(({ texts }) => texts[key]).find((text) => text !== undefined);
  if (typeof found !== 'string') throw new Error(`no text ${key}`);
  return found;
};
const allKeys = new Set(swedish.flatMap(({ texts }) => Object.keys(texts)));
const keysWith = (prefix: string) =>
  [...allKeys].filter((key) => key.startsWith(prefix) && !key.endsWith('-detail'));

const guides = guideSlugs.map((slug) => ({ slug, ...read(slug) }));

describe.each(guides)('the guide $slug', ({ slug, text, bold, pictures: shown }) => {
  it('names in bold only what stands on a screen', () => {
    expect(bold.filter((words) => !isSaid(words))).toEqual([]);
    expect(
      [...text.matchAll(/”([^”]+)”/g)].map(([, words]) => words!).filter((words) => !isSaid(words)),
    ).toEqual([]);
  });

  it('tells what each picture shows, in a sentence', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { name, alt } of shown) expect(alt, name).toMatch(/^\p{Lu}.{20,}[.?]$/u);
  });

  it('is made of parts that each have a heading, in chapters with addresses of their own', () => {
    const guide = findGuide(slug)!;
    expect(guide.title).not.toBe('');
    const chapters = guide.chapters.map((chapter) => chapter.slug);
    expect(new Set(chapters).size).toBe(chapters.length);
    expect(chapters).not.toContain('allt');
    for (const { title, parts } of guide.chapters) {
      expect(parts.length, title).toBeGreaterThan(0);
      expect(
        parts.filter((part) => part.title === undefined),
        title,
      ).toEqual([]);
    }
  });
});

describe('the participants’ guide', () => {
  const { text, bold } = guides.find(({ slug }) => slug === 'deltagare')!;

  it('keeps its sentences short', () => {
    const sentences = text
      .split('\n')
      .filter((line) => line !== '' && !/^(?:!|#)/.test(line))
      .flatMap((line) => line.split(/(?<=[.?!])\s+/));
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 16);
    expect(long).toEqual([]);
  });

  it('tells of every page a participant has', () => {
    const rows = keysWith('today.more.').filter((key) => allKeys.has(`${key}-detail`));
    const titles = [...keysWith('today.own.'), ...rows]
      // what others have told of their support, and the way to the guide itself
      .filter((key) => !['today.more.reports', 'today.more.guide'].includes(key))
      .map(textOf);
    expect(titles.length).toBeGreaterThan(15);
    expect(titles.filter((title) => !bold.includes(title))).toEqual([]);
  });
});

it('the staff’s guide tells of every page about a person', () => {
  const { bold } = guides.find(({ slug }) => slug === 'medarbetare')!;
  expect(
    keysWith('today.staff.')
      .map(textOf)
      .filter((title) => !bold.includes(title)),
  ).toEqual([]);
});

describe('the pictures', () => {
  it('are all in the guides, and the guides show no other', () => {
    const shown = guides.flatMap((guide) => guide.pictures.map(({ name }) => name)).sort();
    expect(shown).toEqual(pictures.map(({ name }) => name).sort());
  });

  it('have been taken, and are light', () => {
    expect(readdirSync(pictureFolder).sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort());
    for (const { name } of pictures) {
      expect(statSync(join(pictureFolder, `${name}.png`)).size, name).toBeLessThan(heaviest);
    }
  });

  it('are reached by pressing what stands on the pages', () => {
    const story = join(projectRoot, 'demo', 'story', 'participants');
    const told = readdirSync(story).map((file) => readFileSync(join(story, file), 'utf8'));
    const people = county.people.map(({ name }) => name);
    const places = pictures.flatMap(({ press = [], choose = [], open = [], ring = [] }): Place[] => [
      ...press,
      ...choose,
      ...open,
      ...ring,
    ]);
    const words = places.map((place) => (typeof place === 'string' ? place : place.text));
    const inStory = (one: string) => people.includes(one) || told.some((file) => file.includes(one));
    expect(words.filter((one) => !isSaid(one) && !inStory(one))).toEqual([]);
  });
});
