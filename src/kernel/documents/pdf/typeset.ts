import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../fonts.ts';
import { safeAddress } from '../plain-text.ts';
import type { ReadyBlock, ReadyDocument } from '../prepare.ts';
import { qrSvg } from '../qr.ts';
import { standaloneSvg, svgSize } from '../svg.ts';
import { wordsFor } from '../words.ts';
import { everyText, printable } from './printable.ts';

const ink = '#1d2528';
/** Width of the text column and the tallest picture that still leaves room for its caption, in points. */
const column = 402;
const tallest = 560;

/** The typesetting engine would not set a document; the message holds none of its words. */
export class EngineRefused extends Error {
  override name = 'EngineRefused';
}

/**
 * Sets a prepared document as PDF/UA-1. Blocks the thread it runs on (about a second for forty pages), so it is only
 * called in `pdf/process.ts`.
 * @throws EngineRefused with the engine's complaint, without the document's own words
 */
export function typeset(document: ReadyDocument): Uint8Array {
  const { families, files, covers } = fonts();
  const compiler = NodeCompiler.create({ workspace: emptyFolder(), fontArgs: [{ fontBlobs: files }] });
  const clean = everyText(document, (text) => printable(text, covers));
  const data = {
    ...clean,
    blocks: clean.blocks.map((block) => drawn(block, covers)),
    families,
    words: wordsFor(document.language),
  };
  const template = readFileSync(new URL('./report.typ', import.meta.url), 'utf8');
  const result = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  if (!result.result) {
    const error = result.takeError();
    throw new EngineRefused(
      withoutWords(error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no result'),
    );
  }
  try {
    return compiler.pdf(result.result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new EngineRefused(withoutWords(String(error)));
  }
}

/** What the engine says may quote the document, which must not end in a log: each complaint up to its first quotation. */
export function withoutWords(complaint: string): string {
  const messages = [...complaint.matchAll(/"?message"?: ?"((?:[^"\\]|\\.)*)"/g)].map(
    ([, message]) => message ?? '',
  );
  const plain = messages.map((message) => message.split(/[`"\\]/)[0]!.trim());
  return [...new Set(plain)].join('; ').slice(0, 600) || 'no details';
}

function drawn(block: ReadyBlock, covers: (codePoint: number) => boolean): unknown {
  if (block.kind === 'qr') return { ...block, svg: qrSvg(block.address), href: safeAddress(block.address) };
  if (block.kind === 'figure') {
    const { width, height } = svgSize(block.svg);
    const scale = Math.min(1, column / (width * 0.75), tallest / (height * 0.75));
    const svg = standaloneSvg(block.svg, ink, 'Medskapa').replace(
      /&#(x?)([\da-f]+);/gi,
      (whole, hex, digits) => {
        const code = Number.parseInt(digits, hex ? 16 : 10);
        return code > 127 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
    return { ...block, svg: printable(svg, covers), width: width * 0.75 * scale };
  }
  if ('body' in block) return { ...block, body: block.body.map((inner) => drawn(inner, covers)) };
  return block;
}

// The engine may read files below its workspace; it gets a folder with nothing in it.
function emptyFolder(): string {
  const path = join(tmpdir(), 'medskapa-typeset');
  if (!existsSync(path)) mkdirSync(path, { recursive: true });
  return path;
}
