import { existsSync } from 'node:fs';
import { BackupError, takeBackup } from '../kernel/database/backup.ts';
import { BackupFileError } from '../kernel/database/backup-file.ts';
import { readKeys } from '../kernel/database/keys.ts';
import { RestoreError, restoreBackup } from '../kernel/database/restore.ts';
import { copyLedger, LedgerError, readLedger } from '../kernel/trail/ledger.ts';
import { recordChange } from '../kernel/trail/trail.ts';
import { verifyTrail } from '../kernel/trail/verify.ts';
import { Refusal, type Run, type World } from './command.ts';
import { asOwner, isNew, openExisting, openPlace, readMark } from './installation.ts';
import { readSettings, type Settings } from './settings.ts';
import { findInstallation } from './which-installation.ts';

function oneFile(args: string[], command: string): string {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new Refusal(`Usage: medskapa ${command} FILE`, 2);
  return file;
}

/** Saves everything in one file, beside a running installation; the ledger's file is brought up to date first. */
export const backup: Run = async (args, world) => {
  const file = oneFile(args, 'backup');
  if (existsSync(file)) throw new Refusal(`There is a file ${file} already. Nothing was written.`);
  const settings = findInstallation(world.env, world.complain);
  const installation = await openExisting(settings, world.complain);
  try {
    const ledgerJob = { kind: 'job', name: 'disposal-ledger' } as const;
    await installation.database
      .withActor(ledgerJob, 'read', world.clock(), (tx) => copyLedger(tx, settings.ledger))
      // one line that cannot be copied is no reason to save nothing
      .catch((error: unknown) => {
        if (!(error instanceof LedgerError)) throw error;
        world.complain(error.message);
      });
    const manifest = await said(() =>
      asOwner(installation.owner, (client) => takeBackup(client, installation.keys, file, world.clock())),
    );
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    world.print(`Saved ${rows} rows of ${manifest.tables.length} tables in ${file}.`);
    return 0;
  } finally {
    await installation.close();
  }
};

/** Fills an empty database from a backup, replays the disposal ledger, and checks the result. */
export const restore: Run = async (args, world) => {
  const file = oneFile(args, 'restore');
  const settings = readSettings(world.env);
  // all that is read is read before a database is made for it
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}. Nothing was made.`);
  const keys = readKeys(settings.keys, { create: false });
  const ledger = await said(() => readLedger(settings.ledger));
  const place = await openPlace(settings, world.complain);
  try {
    await asOwner(place.owner, async (client) => {
      if (!(await isNew(client)) && (await readMark(client)) !== undefined) {
        throw new Refusal(
          'This database is in use. A backup is restored into an empty one; nothing was touched.',
        );
      }
      const { manifest, disposals } = await said(() => restoreBackup(client, keys, file, ledger));
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      world.print(`Restored ${rows} rows of ${manifest.tables.length} tables, saved ${manifest.madeAt}.`);
      if (ledger.length === 0)
        world.complain(`No disposal ledger at ${settings.ledger}: nothing was destroyed again.`);
      await afterwards(settings, world, disposals.done);
      world.print(`Destroyed again, as the ledger says: ${disposals.done.length}.`);
      for (const { entry, why } of disposals.unknown) {
        world.complain(`Not destroyed again: disposal ${entry.id} of ${entry.disposed_on}: ${why}.`);
      }
      if (disposals.unknown.length > 0) throw new Refusal('See to the lines above before anybody signs in.');
    });
    return await check(settings, world);
  } finally {
    await place.close();
  }
};

async function afterwards(
  settings: Settings,
  world: World,
  done: readonly { stream: string; kind: string; subject_id: string }[],
): Promise<void> {
  const installation = await openExisting(settings, world.complain);
  try {
    await installation.database.withActor(
      { kind: 'job', name: 'restore' },
      'write',
      world.clock(),
      async (tx) => {
        for (const { stream, kind, subject_id } of done) {
          await recordChange(tx, { stream, event: `${kind}-disposed-again`, subject: subject_id });
        }
      },
    );
  } finally {
    await installation.close();
  }
}

async function check(settings: Settings, world: World): Promise<number> {
  const installation = await openExisting(settings, world.complain);
  try {
    const { streams, entries, broken } = await installation.database.withActor(
      { kind: 'job', name: 'verify-trail' },
      'read',
      world.clock(),
      verifyTrail,
    );
    for (const { stream, sequence, why } of broken)
      world.print(`broken: stream ${stream}, link ${sequence}, ${why}`);
    world.print(
      `The trail: ${entries} links in ${streams} chains, ${broken.length === 0 ? 'all hold' : `${broken.length} broken`}.`,
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}

/** Errors that are made for the operator are said without a stack trace. */
async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const plain = [BackupError, BackupFileError, RestoreError, LedgerError].some(
      (kind) => error instanceof kind,
    );
    throw plain ? new Refusal((error as Error).message) : error;
  }
}
