import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeEmbedded, startEmbedded } from '../kernel/database/embedded.ts';
import { createKeys } from '../kernel/database/keys.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { dumpSchema } from '../kernel/database/schema-dump.ts';
import { projectRoot } from '../kernel/i18n/project-root.ts';
import { type Run, takeNothing } from './command.ts';
import { asOwner } from './installation.ts';

/** Writes db/schema.sql from a scratch database of the embedded PostgreSQL, which is thrown away afterwards. */
export const schema: Run = async (args, world) => {
  takeNothing(args);
  const directory = await mkdtemp(join(tmpdir(), 'medskapa-schema-'));
  // started by root, the server runs as another user, who must be able to pass through
  await chmod(directory, 0o711);
  const embedded = await startEmbedded({ directory, settings: { fsync: 'off' }, log: world.complain });
  try {
    const text = await asOwner(embedded.connection, async (client) => {
      await migrate(client, createKeys());
      return dumpSchema(client);
    });
    const file = join(projectRoot, 'db', 'schema.sql');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    world.print(`Wrote ${file}.`);
    return 0;
  } finally {
    await embedded.stop();
    await removeEmbedded(directory);
  }
};
