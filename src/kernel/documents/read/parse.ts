import mammoth from 'mammoth';
import { plainText } from '../plain-text.ts';
import { turnsFromCaptions } from './captions.ts';
import { decode } from './decode.ts';
import { fromMarkdown } from './markdown.ts';
import { characterLimit, type Reading, refused, type Turn, turnsAsText, type Warning } from './result.ts';
import { storedZip } from './stored-zip.ts';
import { turnsFromText } from './turns.ts';
import { wordParts } from './word-parts.ts';

export type Kind = 'txt' | 'md' | 'docx' | 'vtt' | 'srt';

/** Reads a file of a known kind. May be slow on hostile input, so it runs in `read/worker.ts`. */
export async function parse(kind: Kind, bytes: Uint8Array): Promise<Reading> {
  return kind === 'docx' ? parseWord(Buffer.from(bytes)) : parseText(kind, bytes);
}

async function parseWord(file: Buffer): Promise<Reading> {
  const found = await wordParts(file);
  if ('reason' in found) return refused(found.reason);
  let text: string;
  try {
    text = (await mammoth.extractRawText({ buffer: storedZip(found.parts) })).value;
  } catch {
    return refused('broken-docx');
  }
  // Word's paragraphs are turns of their own even where nobody left an empty line between them.
  return reading(turnsFromText(plainText(text)), found.pictures ? ['pictures-left-out'] : []);
}

function parseText(kind: Exclude<Kind, 'docx'>, bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if (decoded === 'not-text') return refused('not-text');
  if (decoded.text.length > characterLimit) return refused('too-large');
  const text = plainText(decoded.text);
  if (kind === 'vtt' || kind === 'srt') {
    const { turns, broken } = turnsFromCaptions(text);
    return reading(turns, broken ? [...decoded.warnings, 'broken-captions'] : decoded.warnings);
  }
  return reading(turnsFromText(kind === 'md' ? fromMarkdown(text) : text), decoded.warnings);
}

function reading(turns: Turn[], warnings: Warning[]): Reading {
  if (turns.length === 0) return refused('empty');
  const text = turnsAsText(turns);
  return text.length > characterLimit ? refused('too-large') : { ok: true, turns, text, warnings };
}
