import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReadyDocument } from '../prepare.ts';
import { wordsFor } from '../words.ts';
import { BlockWriter } from './blocks.ts';
import { embeddedFonts, numbering, styles } from './styles.ts';

/** Composes a prepared document as a Word file. Only called in `writer/process.ts`: it takes about a second. */
export async function compose(document: ReadyDocument): Promise<Uint8Array> {
  const words = wordsFor(document.language);
  const report = document.layout === 'report';
  const body = await new BlockWriter(document).blocks(document.blocks);
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: 'right', position: 8050 }],
        children: [
          new TextRun(`${document.footer}\t${words.pagePrefix}`),
          new TextRun({ children: [PageNumber.CURRENT, words.pageOf, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
  const file = new Document({
    title: document.title,
    ...(document.subtitle ? { subject: document.subtitle } : {}),
    creator: document.author,
    lastModifiedBy: document.author,
    styles: styles(document.language === 'sv' ? 'sv-SE' : 'en-GB'),
    numbering,
    fonts: embeddedFonts(),
    footnotes: Object.fromEntries(
      document.footnotes.map(({ number, text }) => [number, { children: [new Paragraph(text)] }]),
    ),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1800, bottom: 1700, left: 2040, right: 1814, header: 850, footer: 850 },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ style: 'Running' })] }),
          default: new Header({
            children: [new Paragraph({ style: 'Running', text: report ? document.title : '' })],
          }),
        },
        footers: {
          first:
            document.cover || !report
              ? new Footer({ children: [new Paragraph({ style: 'Running' })] })
              : footer,
          default: footer,
        },
        children: [...front(document), ...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function front(document: ReadyDocument): Paragraph[] {
  const { cover } = document;
  const line = (text: string, style: string) => new Paragraph({ style, text });
  return [
    ...(cover?.sort
      ? [
          new Paragraph({
            style: 'CoverLine',
            spacing: { before: 2400 },
            children: [new TextRun({ text: cover.sort, bold: true })],
          }),
        ]
      : []),
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.title }),
    ...(document.subtitle ? [line(document.subtitle, 'Subtitle')] : []),
    ...(cover?.lines ?? []).map(
      (text, at) => new Paragraph({ style: 'CoverLine', text, spacing: { before: at === 0 ? 3600 : 0 } }),
    ),
    ...(document.date ? [line(document.date, cover ? 'CoverLine' : 'Small')] : []),
  ];
}
