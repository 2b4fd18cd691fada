import type { Run } from './command.ts';

interface Entry {
  /** the words after the name, as the usage shows them */
  takes: string;
  does: string;
  load: () => Promise<Run>;
}

/**
 * Every command by its name, one or two words. Loaded only when asked for, so that none waits for another's libraries.
 * A feature adds its own here: a lazy import of a `Run` from its `command.ts`.
 */
export const commands: Record<string, Entry> = {
  start: {
    takes: '',
    does: 'run the installation: database, pages and background jobs',
    load: async () => (await import('./start.ts')).start,
  },
  demo: {
    takes: '',
    does: 'run the demo county, on this machine only',
    load: async () => (await import('./start.ts')).demo,
  },
  dev: {
    takes: '',
    does: 'run the demo county for development, with a line for each request',
    load: async () => (await import('./start.ts')).dev,
  },
  worker: {
    takes: '',
    does: 'run the background jobs alone',
    load: async () => (await import('./start.ts')).worker,
  },
  migrate: {
    takes: '',
    does: 'bring the database to this version and stop',
    load: async () => (await import('./upkeep.ts')).migrateOnly,
  },
  'trail verify': {
    takes: '',
    does: 'walk every chain of the trail and name the first broken link',
    load: async () => (await import('./upkeep.ts')).verify,
  },
  backup: {
    takes: 'FILE',
    does: 'save everything in one file, beside a running installation',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    takes: 'FILE',
    does: 'fill an empty database from a backup and destroy again what the disposal ledger says',
    load: async () => (await import('./backup.ts')).restore,
  },
  'audit export': {
    takes: '<id> --format pdf|docx|html --out FILE',
    does: 'write the delivered report of an audit to a file',
    load: async () => {
      const { auditExport } = await import('./audit-export.ts');
      return auditExport((await import('../service/report/command.ts')).exportReport);
    },
  },
  schema: {
    takes: '',
    does: 'write db/schema.sql anew, for developers',
    load: async () => (await import('./schema.ts')).schema,
  },
  'access-matrix': {
    takes: '',
    does: 'measure who can do what and write docs/access-matrix.md anew, for developers',
    load: async () => (await import('./access-matrix.ts')).accessMatrix,
  },
  guide: {
    takes: '[--keep FOLDER] [PICTURE …]',
    does: 'take the pictures of the user guides anew, for developers',
    load: async () => (await import('./guide/command.ts')).guide,
  },
  deidentify: {
    takes: '[FILE]',
    does: 'mark what could point somebody out in a text (standard input without FILE), as JSON',
    load: async () => (await import('./deidentify.ts')).deidentify,
  },
};

/** All commands, one line each. */
export function usage(): string[] {
  const shown = Object.entries(commands).map(([name, { takes, does }]) => ({
    call: `${name} ${takes}`.trim(),
    does,
  }));
  const width = Math.max(...shown.map(({ call }) => call.length));
  return [
    'Usage: medskapa <command>',
    '',
    ...shown.map(({ call, does }) => `  ${call.padEnd(width)}  ${does}`),
  ];
}

/** Finds the command that the words begin with, longest name first. */
export function findCommand(words: string[]): { entry: Entry; name: string; args: string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    if (words.length >= length && Object.hasOwn(commands, name)) {
      return { entry: commands[name]!, name, args: words.slice(length) };
    }
  }
  return undefined;
}
