import type { Block, DocumentModel, Inline, List } from './model.ts';
import { plainLine, plainText, safeAddress } from './plain-text.ts';
import { checkSvg } from './svg.ts';
import { type Words, wordsFor } from './words.ts';

export type Run =
  | { kind: 'text' | 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'footnote'; text: string; number: number };

export type ReadyList = {
  kind: 'list';
  style: 'bullet' | 'number';
  items: { runs: Run[]; children: ReadyList | null }[];
};
export type ReadyTable = {
  kind: 'table';
  caption: string | null;
  number: number | null;
  head: string[];
  rows: string[][];
  widths: number[];
  rowHeaders: boolean;
};
export type ReadyHeading = {
  kind: 'heading';
  level: number;
  text: string;
  number: string;
  id: string;
  samePage: boolean;
};

export type ReadyBlock =
  | ReadyHeading
  | { kind: 'paragraph'; runs: Run[]; tone: 'body' | 'lead' | 'small' }
  | ReadyList
  | { kind: 'quote'; text: string; source: string | null }
  | { kind: 'proposal'; heading: ReadyHeading; title: string; number: number; body: ReadyBlock[] }
  | ReadyTable
  | {
      kind: 'figure';
      svg: string;
      alt: string;
      caption: string | null;
      number: number | null;
      table: ReadyTable | null;
    }
  | { kind: 'note' | 'summary'; title: string | null; body: ReadyBlock[] }
  | { kind: 'contents'; heading: ReadyHeading; depth: number }
  | { kind: 'qr'; address: string; label: string }
  | { kind: 'facts'; items: { label: string; value: string }[] };

export type ReadyDocument = {
  title: string;
  subtitle: string | null;
  language: 'sv' | 'en';
  author: string;
  date: string | null;
  layout: 'report' | 'letter' | 'sheet';
  cover: { sort: string | null; lines: string[] } | null;
  footer: string;
  blocks: ReadyBlock[];
  /** Every heading that a contents list may show, in order. */
  outline: ReadyHeading[];
  footnotes: { number: number; text: string }[];
};

/**
 * Does once what every writer needs: cleans the texts, closes up skipped heading levels, counts headings, figures,
 * tables, proposals and footnotes, and gives each heading an address of its own.
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export function prepare(model: DocumentModel): ReadyDocument {
  const counts = new Counter(wordsFor(model.language));
  const blocks = model.blocks.map((block) => counts.block(block));
  return {
    title: named(model.title),
    subtitle: optional(model.subtitle),
    language: model.language,
    author: plainLine(model.author),
    date: optional(model.date),
    layout: model.layout,
    cover: model.cover
      ? { sort: optional(model.cover.sort), lines: (model.cover.lines ?? []).map(plainLine) }
      : null,
    footer: plainLine(model.footer ?? model.title),
    blocks,
    outline: counts.outline,
    footnotes: counts.footnotes,
  };
}

const optional = (text: string | undefined): string | null => (text ? plainLine(text) || null : null);

// What must not be empty (a heading, an alternative text) shows a dash when nothing in it can be seen.
const named = (text: string): string => {
  const line = plainLine(text);
  return /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : '–';
};

class Counter {
  readonly outline: ReadyHeading[] = [];
  readonly footnotes: { number: number; text: string }[] = [];
  readonly #words: Words;
  readonly #ids = new Set<string>();
  readonly #numbers = [0, 0, 0, 0];
  /** The wanted levels of the headings we stand under; how many they are is the level that is written. */
  #path: number[] = [];
  /** The level of the heading before, in the order they are read. */
  #last = 0;
  #figures = 0;
  #tables = 0;
  #proposals = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Somebody else's words inside a quote: the writers put marks around the whole, so those within are single. */
  #inQuotes(text: string): string {
    const { innerQuoteOpen, innerQuoteClose } = this.#words;
    return text.replace(/[”“"]/gu, (_, at: number) =>
      at === 0 || /[\s(–-]/u.test(text[at - 1]!) ? innerQuoteOpen : innerQuoteClose,
    );
  }

  block(block: Block): ReadyBlock {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block.level, block.text, block.numbered, block.samePage);
      case 'paragraph':
        return { kind: 'paragraph', runs: this.#runs(block.runs), tone: block.tone };
      case 'list':
        return this.#list(block);
      case 'quote':
        return {
          kind: 'quote',
          text: this.#inQuotes(plainText(block.text).trim()),
          source: optional(block.source),
        };
      case 'proposal': {
        this.#proposals += 1;
        const title = plainLine(block.title);
        const number = this.#proposals;
        const path = this.#path;
        const heading = this.#heading(
          (path.at(-1) ?? 0) + 1,
          `${this.#words.proposal} ${number}. ${title}`,
          false,
          true,
        );
        const body = block.body.map((inner) => this.block(inner));
        // A proposal is one step below the chapter it stands in, and the next one its sibling, not its child.
        this.#path = path;
        return { kind: 'proposal', heading, title, number, body };
      }
      case 'table':
        return this.#table(block);
      case 'figure': {
        const number = block.caption ? ++this.#figures : null;
        const table = block.table
          ? this.#table({ ...block.table, caption: block.table.caption ?? this.#words.tableBehind })
          : null;
        const svg = checkSvg(block.svg);
        return {
          kind: 'figure',
          svg,
          alt: named(block.alt),
          caption: optional(block.caption),
          number,
          table,
        };
      }
      case 'note':
      case 'summary':
        return {
          kind: block.kind,
          title: optional(block.title),
          body: block.body.map((inner) => this.block(inner)),
        };
      case 'contents': {
        const text = named(block.title || this.#words.contents);
        this.#path = [1];
        this.#last = 1;
        return {
          kind: 'contents',
          heading: { kind: 'heading', level: 1, text, number: '', id: this.#id(text), samePage: false },
          depth: block.depth,
        };
      }
      case 'qr':
        return { kind: 'qr', address: plainLine(block.address), label: plainLine(block.label) };
      case 'facts':
        return {
          kind: 'facts',
          items: block.items.map((item) => ({
            label: plainLine(item.label),
            value: plainText(item.value).trim(),
          })),
        };
    }
  }

  #heading(wanted: number, given: string, numbered: boolean, samePage: boolean): ReadyHeading {
    this.#path = [...this.#path.filter((above) => above < wanted), wanted];
    const level = Math.min(this.#path.length, this.#last + 1);
    this.#last = level;
    this.#numbers.fill(0, level);
    let number = '';
    if (numbered) {
      this.#numbers[level - 1] = (this.#numbers[level - 1] ?? 0) + 1;
      number = this.#numbers.slice(0, level).filter(Boolean).join('.');
    }
    const text = named(given);
    const heading: ReadyHeading = {
      kind: 'heading',
      level,
      text,
      number,
      id: this.#id(`${number} ${text}`),
      samePage,
    };
    this.outline.push(heading);
    return heading;
  }

  #runs(runs: readonly Inline[]): Run[] {
    return runs.map((run): Run => {
      if (run.kind === 'footnote') {
        const entry = { number: this.footnotes.length + 1, text: plainLine(run.text) };
        this.footnotes.push(entry);
        return { kind: 'footnote', ...entry };
      }
      const text = plainText(run.text);
      if (run.kind !== 'link') return { kind: run.kind, text };
      const href = safeAddress(run.href);
      return href === null ? { kind: 'text', text } : { kind: 'link', text: text || href, href };
    });
  }

  #list(list: List): ReadyList {
    return {
      kind: 'list',
      style: list.style,
      items: list.items.map((item) => ({
        runs: this.#runs(item.runs),
        children: item.children ? this.#list(item.children) : null,
      })),
    };
  }

  #table(table: {
    caption?: string;
    head: string[];
    rows: string[][];
    widths?: number[];
    rowHeaders?: boolean;
  }): ReadyTable {
    const columns = Math.max(1, table.head.length, ...table.rows.map((row) => row.length));
    const fill = (cells: string[]) =>
      Array.from({ length: columns }, (_, at) => plainText(cells[at] ?? '').trim());
    const caption = optional(table.caption);
    return {
      kind: 'table',
      caption,
      number: caption ? ++this.#tables : null,
      head: fill(table.head),
      rows: table.rows.map(fill),
      widths: Array.from({ length: columns }, (_, at) => Math.max(1, table.widths?.[at] ?? 1)),
      rowHeaders: table.rowHeaders ?? false,
    };
  }

  #id(text: string): string {
    const slug = text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    const base = `avsnitt-${slug || 'utan-namn'}`;
    let id = base;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${base}-${count}`;
    this.#ids.add(id);
    return id;
  }
}
