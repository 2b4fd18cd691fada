import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Database } from '../kernel/database/database.ts';
import { WritingFailed } from '../kernel/documents/writer/write.ts';
import { Refusal, type Run } from './command.ts';
import { openExisting } from './installation.ts';
import { findInstallation } from './which-installation.ts';

const formats = ['pdf', 'docx', 'html'] as const;

/**
 * Makes an audit's report as a file's content; undefined when there is no such audit, or no report of it to give away.
 */
export type ExportAudit = (
  database: Database,
  request: { auditId: string; format: (typeof formats)[number]; now: Date },
) => Promise<Uint8Array | string | undefined>;

/** The command `audit export <id> --format pdf|docx|html --out FILE`, around the feature that makes the report. */
export function auditExport(exportAudit: ExportAudit): Run {
  return async (args, world) => {
    const { id, format, out } = readWords(args);
    if (existsSync(out)) throw new Refusal(`There is a file ${out} already. Nothing was written.`);
    const installation = await openExisting(findInstallation(world.env, world.complain), world.complain);
    try {
      const request = { auditId: id, format, now: world.clock() };
      const content = await exportAudit(installation.database, request).catch((error: unknown) => {
        // its message holds none of the report's words
        if (error instanceof WritingFailed)
          throw new Refusal(`The file could not be made. ${error.message}.`);
        throw error;
      });
      if (content === undefined) throw new Refusal(`There is no report to export for the audit ${id}.`);
      try {
        await writeFile(out, content, { mode: 0o600, flag: 'wx' });
      } catch (error) {
        throw new Refusal(`${out} cannot be written: ${(error as Error).message}.`);
      }
      world.print(`Wrote ${out}.`);
      return 0;
    } finally {
      await installation.close();
    }
  };
}

function readWords(args: string[]): { id: string; format: (typeof formats)[number]; out: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    });
    const shape = z.object({ id: z.tuple([z.uuid()]), format: z.enum(formats), out: z.string().min(1) });
    const { id, format, out } = shape.parse({ id: positionals, format: values.format, out: values.out });
    return { id: id[0], format, out };
  } catch {
    throw new Refusal('Usage: medskapa audit export <id> --format pdf|docx|html --out FILE', 2);
  }
}
