import { KeyFileError } from '../kernel/database/keys.ts';
import { ChangedMigrationError } from '../kernel/database/migrate.ts';
import { Refusal, type World } from './command.ts';
import { findCommand, usage } from './commands.ts';

const help = ['help', '--help', '-h'];

/**
 * Runs the command that the words name.
 *
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong words or wrong settings.
 */
export async function runCommand(words: string[], world: World): Promise<number> {
  if (words[0] !== undefined && help.includes(words[0])) {
    for (const line of usage()) world.print(line);
    return 0;
  }
  const found = findCommand(words);
  if (!found) {
    if (words.length > 0) world.complain(`There is no command "${words.join(' ')}".`);
    for (const line of usage()) world.complain(line);
    return 2;
  }
  if (found.args.some((word) => help.includes(word))) {
    world.print(`Usage: medskapa ${`${found.name} ${found.entry.takes}`.trim()}`);
    world.print(`  ${found.entry.does}`);
    return 0;
  }
  try {
    const run = await found.entry.load();
    return await run(found.args, world);
  } catch (error) {
    if (error instanceof Refusal) {
      for (const line of error.lines) world.complain(line);
      return error.exitCode;
    }
    if (error instanceof KeyFileError || error instanceof ChangedMigrationError) {
      world.complain(error.message);
      return 1;
    }
    world.complain((error as Error).stack ?? String(error));
    return 1;
  }
}
