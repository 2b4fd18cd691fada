import type { DocumentModel } from './model.ts';
import { prepare } from './prepare.ts';
import { write } from './writer/write.ts';

/**
 * The document as a Word file with Word's own styles (Heading 1…, Quote, List Paragraph, Caption), a table of
 * contents with page numbers, footnotes, header rows, alternative texts and language, so that it can be edited on and
 * read by a screen reader. Written in a process of its own, two at a time; call it outside every transaction.
 * @param options.timeout milliseconds for the writing itself, waiting for a turn not counted (default 60,000)
 * @throws WritingFailed when it took too long, the engine refused the document, or its process ended
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export async function toDocx(model: DocumentModel, options: { timeout?: number } = {}): Promise<Uint8Array> {
  return write({ format: 'docx', document: prepare(model) }, options.timeout ?? 60_000);
}
