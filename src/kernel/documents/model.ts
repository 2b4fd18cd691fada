/**
 * A document as meaning, not as looks: what is a heading, whose words are a quote, which table lies behind a
 * picture. The writers (`pdf.ts`, `docx.ts`, `html.tsx`) decide how it looks. Every text is a plain string; no
 * writer reads markup out of it.
 */
export type Language = 'sv' | 'en';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'footnote'; text: string };

/** What a caller may write where runs are wanted: a string, or strings and runs in order. */
export type Text = string | readonly (string | Inline)[];

export type ListItem = { runs: Inline[]; children?: List };
export type List = { kind: 'list'; style: 'bullet' | 'number'; items: ListItem[] };
export type Table = {
  kind: 'table';
  caption?: string;
  head: string[];
  rows: string[][];
  /** Relative widths of the columns; equal when absent. */
  widths?: number[];
  /** True when the first cell of each row names the row. */
  rowHeaders?: boolean;
};

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string; numbered: boolean; samePage: boolean }
  | { kind: 'paragraph'; runs: Inline[]; tone: 'body' | 'lead' | 'small' }
  | List
  /** Somebody's own words; shown in their own voice and never edited by a writer. */
  | { kind: 'quote'; text: string; source?: string }
  | { kind: 'proposal'; title: string; body: Block[] }
  | Table
  | { kind: 'figure'; svg: string; alt: string; caption?: string; table?: Table }
  | { kind: 'note'; title?: string; body: Block[] }
  | { kind: 'summary'; title?: string; body: Block[] }
  | { kind: 'contents'; title?: string; depth: 1 | 2 | 3 }
  | { kind: 'qr'; address: string; label: string }
  | { kind: 'facts'; items: { label: string; value: string }[] };

export type Cover = {
  /** What sort of document it is, e.g. "Brukarrevision". */
  sort?: string;
  /** Lines at the foot of the cover: who made it, for whom, when. */
  lines?: string[];
};

export type DocumentModel = {
  title: string;
  subtitle?: string;
  language: Language;
  author: string;
  /** The day or month as readers read it, e.g. "maj 2026"; writers never read a clock. */
  date?: string;
  /**
   * A letter has no cover or running header, larger text, and page numbers only from its second page. A sheet is a letter
   * of much in little room, e.g. a plan on two sides.
   */
  layout: 'report' | 'letter' | 'sheet';
  cover?: Cover;
  /** One line at the foot of every page; the title where it is absent. */
  footer?: string;
  blocks: Block[];
};

/** Strings and runs as runs. */
export function inline(text: Text): Inline[] {
  if (typeof text === 'string') return [{ kind: 'text', text }];
  return text.map((run) => (typeof run === 'string' ? { kind: 'text', text: run } : run));
}

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text });
export const footnote = (text: string): Inline => ({ kind: 'footnote', text });
export const link = (text: string, href: string): Inline => ({ kind: 'link', text, href });

/**
 * A heading. Levels that skip a step are closed up when the document is written (PDF/UA asks for it). In a report, a
 * heading of level 1 starts a new page unless `samePage` says otherwise.
 */
export const heading = (
  level: 1 | 2 | 3 | 4,
  text: string,
  options: { numbered?: boolean; samePage?: boolean } = {},
): Block => ({
  kind: 'heading',
  level,
  text,
  numbered: options.numbered ?? false,
  samePage: options.samePage ?? false,
});

export const paragraph = (text: Text, tone: 'body' | 'lead' | 'small' = 'body'): Block => ({
  kind: 'paragraph',
  runs: inline(text),
  tone,
});

export type ItemInput = Text | { text: Text; children: List };
const isNested = (item: ItemInput): item is { text: Text; children: List } =>
  typeof item === 'object' && 'children' in item;
const list = (style: List['style'], items: readonly ItemInput[]): List => ({
  kind: 'list',
  style,
  items: items.map((item) =>
    isNested(item) ? { runs: inline(item.text), children: item.children } : { runs: inline(item) },
  ),
});
export const bullets = (items: readonly ItemInput[]): List => list('bullet', items);
export const numbers = (items: readonly ItemInput[]): List => list('number', items);

/** A participant's own words, without quotation marks: each writer sets its own. */
export const quote = (text: string, source?: string): Block =>
  source === undefined ? { kind: 'quote', text } : { kind: 'quote', text, source };

/** A proposal; its number is counted when the document is written. */
export const proposal = (title: string, body: Block[]): Block => ({ kind: 'proposal', title, body });

export const table = (input: Omit<Table, 'kind'>): Table => ({ kind: 'table', ...input });

/**
 * A picture made by the project's own code, with what it says in words. Write the SVG with presentation attributes
 * (no classes), `currentColor` for ink, and a `viewBox`; `checkSvg` in `svg.ts` refuses anything that could run or
 * fetch.
 */
export const figure = (input: { svg: string; alt: string; caption?: string; table?: Table }): Block => ({
  kind: 'figure',
  ...input,
});

export const note = (body: Block[], title?: string): Block =>
  title === undefined ? { kind: 'note', body } : { kind: 'note', title, body };
export const summary = (body: Block[], title?: string): Block =>
  title === undefined ? { kind: 'summary', body } : { kind: 'summary', title, body };
export const contents = (title?: string, depth: 1 | 2 | 3 = 2): Block =>
  title === undefined ? { kind: 'contents', depth } : { kind: 'contents', title, depth };
/** A QR code for `address`, with `label` saying in words where it leads; the address is printed beside it. */
export const qr = (address: string, label: string): Block => ({ kind: 'qr', address, label });
export const facts = (items: { label: string; value: string }[]): Block => ({ kind: 'facts', items });
