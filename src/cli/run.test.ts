import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { connectionAs } from './installation.ts';
import { runCommand } from './run.ts';

const run = async (...words: string[]) => {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(words, {
    env: { PORT: 'x' },
    clock: () => new Date('2026-11-21T09:00:00Z'),
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained };
};

describe('the command line', () => {
  it('shows every command, to who asks and to who writes one that does not exist', async () => {
    const asked = await run('--help');
    expect(asked).toMatchObject({ code: 0, complained: [] });
    for (const name of Object.keys(commands)) expect(asked.printed.join('\n')).toContain(`  ${name}`);
    const wrong = await run('trail', 'burn');
    expect(wrong).toMatchObject({ code: 2, printed: [] });
    expect(wrong.complained).toEqual(['There is no command "trail burn".', ...asked.printed]);
    expect(await run()).toEqual({ code: 2, printed: [], complained: asked.printed });
  });

  it('explains one command, and loads every one of them', async () => {
    expect((await run('backup', '--help')).printed[0]).toBe('Usage: medskapa backup FILE');
    for (const [name, { load }] of Object.entries(commands))
      expect(await load(), name).toBeTypeOf('function');
  });

  it('says what is wrong with settings and words without a stack trace', async () => {
    expect(await run('start')).toEqual({
      code: 2,
      printed: [],
      complained: ['PORT must be a number from 1 to 65535.'],
    });
    expect(await run('migrate', 'now')).toMatchObject({
      code: 2,
      complained: ['This command takes no "now".'],
    });
    expect(await run('restore')).toMatchObject({ code: 2, complained: ['Usage: medskapa restore FILE'] });
  });
});

describe('the same database for another role', () => {
  it.each([
    [
      'postgres://owner:old@db:5432/m?sslmode=require',
      'postgres://role:p%2F%3A%40@db:5432/m?sslmode=require',
    ],
    [
      'postgres://db/m?user=owner&password=old',
      'postgres://role:p%2F%3A%40@db/m?user=role&password=p%2F%3A%40',
    ],
    [
      'postgres:///m?host=%2Frun%2Fpostgresql&user=owner',
      'postgres:///m?host=%2Frun%2Fpostgresql&user=role&password=p%2F%3A%40',
    ],
  ])('%s', (owner, expected) => {
    expect(connectionAs({ connectionString: owner }, 'role', 'p/:@')).toEqual({ connectionString: expected });
  });
});
