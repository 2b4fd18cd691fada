import { migrate } from '../kernel/database/migrate.ts';
import { verifyTrail } from '../kernel/trail/verify.ts';
import { type Run, takeNothing } from './command.ts';
import { asOwner, keysFor, openExisting, openPlace } from './installation.ts';
import { findInstallation } from './which-installation.ts';

/**
 * Brings a database to this version. The empty one of a DATABASE_URL gets its tables and its key file, and its mark at
 * the first start; an embedded one is made by a start alone.
 */
export const migrateOnly: Run = async (args, world) => {
  takeNothing(args);
  const settings = findInstallation(world.env, world.complain);
  const place = await openPlace(settings, world.complain);
  try {
    const { ran, access } = await asOwner(place.owner, async (client) =>
      migrate(client, await keysFor(client, settings)),
    );
    for (const name of ran) world.print(`ran ${name}`);
    world.print(ran.length > 0 || access ? 'The database is at this version now.' : 'Nothing to do.');
    return 0;
  } finally {
    await place.close();
  }
};

/** Walks the trail; answers 1 and names each broken link where it does not hold. */
export const verify: Run = async (args, world) => {
  takeNothing(args);
  const installation = await openExisting(findInstallation(world.env, world.complain), world.complain);
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
      `${entries} links in ${streams} chains: ${broken.length === 0 ? 'all hold' : `${broken.length} broken`}.`,
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
};
