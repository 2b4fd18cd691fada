import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReadyBlock, ReadyDocument, ReadyHeading, ReadyList, ReadyTable } from '../prepare.ts';
import { qrSvg } from '../qr.ts';
import { standaloneSvg, svgSize } from '../svg.ts';
import { wordsFor } from '../words.ts';
import { toPng } from './pictures.ts';
import { addressed, lines, type ParagraphChild, runs } from './runs.ts';
import { look } from './styles.ts';

/** Width of the text column: in twentieths of a point, and in pixels at 96 to the inch. */
const column = { twips: 8050, pixels: 536 };
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** What surrounds a block: a proposal's thread or a box's tint, on every paragraph within. */
type Around = Pick<IParagraphOptions, 'border' | 'shading' | 'indent'>;

/** Turns blocks into Word's paragraphs and tables. One per document: it counts the numbered lists. */
export class BlockWriter {
  readonly #document: ReadyDocument;
  #lists = 0;

  constructor(document: ReadyDocument) {
    this.#document = document;
  }

  /** All the blocks, in order. */
  async blocks(all: readonly ReadyBlock[], around: Around = {}): Promise<FileChild[]> {
    const out: FileChild[] = [];
    for (const block of all) out.push(...(await this.#block(block, around)));
    return out;
  }

  async #block(block: ReadyBlock, around: Around): Promise<FileChild[]> {
    const words = wordsFor(this.#document.language);
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block, around)];
      case 'paragraph': {
        const style = { body: 'Normal', lead: 'Lead', small: 'Small' }[block.tone];
        return [new Paragraph({ ...around, style, children: runs(block.runs) })];
      }
      case 'list':
        this.#lists += 1;
        return this.#list(block, 0, this.#lists, around);
      case 'quote': {
        const text = `${words.quoteOpen}${block.text}${words.quoteClose}`;
        const source = block.source
          ? [new TextRun({ text: block.source, break: 1, size: 19, color: look.muted })]
          : [];
        return [new Paragraph({ style: 'Quote', children: [...lines(text), ...source] })];
      }
      case 'proposal': {
        const thread: Around = {
          indent: { left: 300 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: look.green, space: 12 } },
        };
        return [
          this.#heading(block.heading, thread),
          ...(await this.blocks(block.body, thread)),
          new Paragraph({}),
        ];
      }
      case 'note':
      case 'summary': {
        const box: Around = {
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.tint },
          indent: { left: 200, right: 200 },
        };
        const title = block.title
          ? [new Paragraph({ ...box, style: 'BoxTitle', children: lines(block.title) })]
          : [];
        return [...title, ...(await this.blocks(block.body, box)), new Paragraph({})];
      }
      case 'table':
        return this.#table(block);
      case 'figure':
        return this.#figure(block);
      case 'contents':
        return [
          new Paragraph({
            style: 'TOCHeading',
            pageBreakBefore: this.#document.layout === 'report',
            children: lines(block.heading.text),
          }),
          new TableOfContents(block.heading.text, { hyperlink: true, headingStyleRange: `1-${block.depth}` }),
        ];
      case 'qr': {
        const alt = `${block.label}: ${block.address}`;
        const image = await this.#image(qrSvg(block.address), 150, 150, alt);
        const text: ParagraphChild[] = [
          new TextRun({ text: block.label, bold: true }),
          new TextRun({ text: '', break: 1 }),
          addressed(block.address),
        ];
        return [
          new Paragraph({ ...around, keepNext: true, children: [image] }),
          new Paragraph({ ...around, children: text }),
        ];
      }
      case 'facts':
        return block.items.map(
          (item) =>
            new Paragraph({
              ...around,
              style: 'Facts',
              tabStops: [{ type: 'left', position: 2600 }],
              children: [new TextRun({ text: `${item.label}\t`, bold: true }), ...lines(item.value)],
            }),
        );
    }
  }

  #heading(heading: ReadyHeading, around: Around): Paragraph {
    const newPage = heading.level === 1 && !heading.samePage && this.#document.layout === 'report';
    return new Paragraph({
      ...around,
      heading: levels[Math.min(3, heading.level - 1)]!,
      pageBreakBefore: newPage,
      children: lines(heading.number ? `${heading.number} ${heading.text}` : heading.text),
    });
  }

  #list(list: ReadyList, level: number, instance: number, around: Around): Paragraph[] {
    return list.items.flatMap((item) => [
      new Paragraph({
        shading: around.shading,
        border: around.border,
        style: 'ListParagraph',
        numbering: { reference: list.style, level: Math.min(3, level), instance },
        children: runs(item.runs),
      }),
      ...(item.children ? this.#list(item.children, level + 1, instance, around) : []),
    ]);
  }

  #table(table: ReadyTable): FileChild[] {
    const whole = table.widths.reduce((sum, width) => sum + width, 0);
    const columnWidths = table.widths.map((width) => Math.floor((width / whole) * column.twips));
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const row = (cells: string[], head: boolean) =>
      new TableRow({
        ...(head ? { tableHeader: true } : {}),
        cantSplit: true,
        children: cells.map(
          (cell, at) =>
            new TableCell({
              width: { size: columnWidths[at]!, type: WidthType.DXA },
              children: [
                new Paragraph({
                  style: 'TableText',
                  children: lines(cell, head || (table.rowHeaders && at === 0)),
                }),
              ],
            }),
        ),
      });
    const caption = table.caption
      ? [
          new Paragraph({
            style: 'Caption',
            keepNext: true,
            children: lines(`${wordsFor(this.#document.language).table} ${table.number}. ${table.caption}`),
          }),
        ]
      : [];
    const grid = new Table({
      layout: TableLayoutType.FIXED,
      width: { size: column.twips, type: WidthType.DXA },
      columnWidths,
      tableLook: { firstRow: true, firstColumn: table.rowHeaders },
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: { style: BorderStyle.SINGLE, size: 4, color: look.line },
        insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: look.line },
        insideVertical: none,
      },
      rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
    });
    return [...caption, grid, new Paragraph({})];
  }

  async #figure(figure: Extract<ReadyBlock, { kind: 'figure' }>): Promise<FileChild[]> {
    const { width, height } = svgSize(figure.svg);
    const scale = Math.min(1, column.pixels / width, 740 / height);
    const image = await this.#image(figure.svg, width * scale, height * scale, figure.alt);
    const caption = `${wordsFor(this.#document.language).figure} ${figure.number}. ${figure.caption}`;
    return [
      new Paragraph({ keepNext: figure.caption !== null, children: [image] }),
      ...(figure.caption ? [new Paragraph({ style: 'Caption', children: lines(caption) })] : []),
      ...(figure.table ? this.#table(figure.table) : []),
    ];
  }

  async #image(svg: string, width: number, height: number, alt: string): Promise<ImageRun> {
    const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
    const [forWord, forPng] = [look.font, 'Medskapa'].map((family) =>
      standaloneSvg(svg, `#${look.ink}`, family),
    );
    return new ImageRun({
      type: 'svg',
      data: Buffer.from(forWord!, 'utf8'),
      fallback: { type: 'png', data: await toPng(forPng!, size.width * 2) },
      transformation: size,
      altText: { name: '', description: alt },
    });
  }
}
