import { type Block, bullets, heading, paragraph } from '../../../kernel/documents/model.ts';
import type { Piece } from './markup.ts';

/** How headings are set that somebody has written in a part. */
export interface Under {
  level: 2 | 3;
  numbered: boolean;
}
export const inChapter: Under = { level: 2, numbered: true };
export const deeper: Under = { level: 3, numbered: false };

/** A piece that stands for nothing but itself. */
export function plainBlock(piece: Piece, { level, numbered }: Under): Block[] {
  if (piece.kind === 'heading') return [heading(level, piece.text, { numbered })];
  if (piece.kind === 'paragraph') return [paragraph(piece.text)];
  return piece.kind === 'list' ? [bullets(piece.items)] : [];
}

/** The lines of a text that somebody has written, empty ones left out. */
export function lines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}
