import type { Database } from '../../kernel/database/database.ts';
import { toHtml } from '../../kernel/documents/html.tsx';
import { recordRead } from '../../kernel/trail/trail.ts';
import { latestEdition } from './editions.ts';
import { fileOf } from './files.ts';

/**
 * Makes the delivered report of an audit as a file, for an operator at the console; the trail says that it was taken
 * out. Drafts and reports that have not been delivered are not there for it: the row policy of the job says so.
 *
 * @returns undefined when there is no such audit, or nothing of it has been delivered.
 * @throws WritingFailed when the file could not be written.
 */
export async function exportReport(
  database: Database,
  { auditId, format, now }: { auditId: string; format: 'pdf' | 'docx' | 'html'; now: Date },
): Promise<Uint8Array | string | undefined> {
  const edition = await database.withActor(
    { kind: 'job', name: 'audit-export' },
    'write',
    now,
    async (tx) => {
      const found = await latestEdition(tx, auditId, 'final');
      if (found) await recordRead(tx, { stream: auditId, what: 'report-exported', subject: found.id });
      return found;
    },
  );
  if (!edition) return undefined;
  return format === 'html' ? toHtml(edition.document) : fileOf(edition.document, format);
}
