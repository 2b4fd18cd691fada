import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbedded, startEmbedded } from '../kernel/database/embedded.ts';
import { createKeys } from '../kernel/database/keys.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { projectRoot } from '../kernel/i18n/project-root.ts';
import { measure } from './access-matrix/measure.ts';
import { renderMatrix } from './access-matrix/render.ts';
import { type Run, takeNothing } from './command.ts';
import { asOwner } from './installation.ts';

/** Where the matrix is kept. */
export const matrixFile = join(projectRoot, 'docs', 'access-matrix.md');

/**
 * Measures who can do what with each table, on a scratch database of the embedded PostgreSQL that is thrown away
 * afterwards, and writes docs/access-matrix.md.
 */
export const accessMatrix: Run = async (args, world) => {
  takeNothing(args);
  const directory = await mkdtemp(join(tmpdir(), 'medskapa-matrix-'));
  // started by root, the server runs as another user, who must be able to pass through
  await chmod(directory, 0o711);
  const embedded = await startEmbedded({ directory, settings: { fsync: 'off' }, log: world.complain });
  try {
    const text = await asOwner(embedded.connection, async (client) => {
      const keys = createKeys();
      await migrate(client, keys);
      return renderMatrix(await measure(client, keys));
    });
    await writeFile(matrixFile, text);
    world.print(`Wrote ${matrixFile}.`);
    return 0;
  } finally {
    await embedded.stop();
    await removeEmbedded(directory);
  }
};
