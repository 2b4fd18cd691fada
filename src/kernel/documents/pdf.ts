import { fonts } from './fonts.ts';
import type { DocumentModel } from './model.ts';
import { unprintableSigns } from './pdf/printable.ts';
import { prepare } from './prepare.ts';
import { write } from './writer/write.ts';

/**
 * The document as a PDF that follows PDF/UA-1: tagged, with title, language, alternative texts and bookmarks. Set in
 * a process of its own, two at a time; call it outside every transaction.
 * @param options.timeout milliseconds for the setting itself, waiting for a turn not counted (default 60,000)
 * @throws WritingFailed when it took too long, the engine refused the document, or its process ended
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export async function toPdf(model: DocumentModel, options: { timeout?: number } = {}): Promise<Uint8Array> {
  return write({ format: 'pdf', document: prepare(model) }, options.timeout ?? 60_000);
}

/** The signs in the document that no font can draw and a PDF shows as boxes, so that an editor can be told. */
export function unprintable(model: DocumentModel): string[] {
  return unprintableSigns(prepare(model), fonts().covers);
}
