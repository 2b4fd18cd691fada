import { createHash } from 'node:crypto';
import type { Handler } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../kernel/database/database.ts';
import { toDocx } from '../../kernel/documents/docx.ts';
import type { DocumentModel } from '../../kernel/documents/model.ts';
import { toPdf } from '../../kernel/documents/pdf.ts';
import { WritingFailed } from '../../kernel/documents/writer/write.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { NoSuchPage } from '../../kernel/requests/steps.ts';

/** What a report is handed out as, beside its web page. */
export type FileFormat = 'pdf' | 'docx';

const types: Record<FileFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const writers: Record<FileFormat, (model: DocumentModel) => Promise<Uint8Array>> = {
  pdf: toPdf,
  docx: toDocx,
};

// A finished report takes about a second to set and is asked for again and again the day it is published. What is kept
// is found by the document's own hash alone: one with a quote taken out is another document.
const kept = new Map<string, Promise<Uint8Array>>();
const MOST_KEPT = 8;

/**
 * A report as a file. The same document asked for twice is written once. Outside every transaction: it is slow.
 *
 * @throws WritingFailed when the file could not be written.
 */
export function fileOf(model: DocumentModel, format: FileFormat): Promise<Uint8Array> {
  const key = `${format} ${createHash('sha256').update(JSON.stringify(model)).digest('hex')}`;
  const found = kept.get(key);
  const file = found ?? writers[format](model);
  // the one asked for last goes last
  kept.delete(key);
  kept.set(key, file);
  if (!found) file.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return file;
}

/** A name for the file that every system can keep. */
export function fileName(title: string, format: FileFormat): string {
  const name = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name || 'rapport'}.${format}`;
}

/**
 * A page that answers with a file: found in a read-only transaction, written after it has ended.
 *
 * @param step.find the document, or undefined where it is not there for the asker.
 * @param step.failed the page when the file could not be written.
 */
export function file(
  format: FileFormat,
  step: {
    find: (tx: Tx, c: AppContext) => Promise<DocumentModel | undefined>;
    failed: (c: AppContext) => JSX.Element;
    open?: boolean;
  },
): Handler<AppEnv> {
  return async (c) => {
    if (!step.open && c.get('actor').kind !== 'person') return c.get('pages').signInFirst(c);
    let model: DocumentModel | undefined;
    try {
      model = await c
        .get('database')
        .withActor(c.get('actor'), 'read', c.get('now'), (tx) => step.find(tx, c));
    } catch (error) {
      if (!(error instanceof NoSuchPage)) throw error;
    }
    if (!model) return c.get('pages').notFound(c);
    try {
      const bytes = await fileOf(model, format);
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        'content-type': types[format],
        'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${fileName(model.title, format)}"`,
      });
    } catch (error) {
      if (!(error instanceof WritingFailed)) throw error;
      c.status(503);
      return c.render(step.failed(c));
    }
  };
}
