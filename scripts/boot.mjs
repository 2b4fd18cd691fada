/**
 * The one entry of every npm script. It sees to it that what a command needs is there (packages, Node 24, for
 * browser tests Chromium) and then runs the command under Node 24. Plain JavaScript for any Node from 18, as it
 * runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runChecks } from './boot/checks.mjs';
import { findChromium } from './boot/chromium.mjs';
import { installPackages } from './boot/packages.mjs';
import { GiveUp, root } from './boot/project.mjs';
import { chooseNode, run } from './boot/run.mjs';
import { countTests } from './boot/tests.mjs';

const [command, ...args] = process.argv.slice(2);

/** Whether a command opens a browser. */
const browses = ['test', 'inspect', 'e2e'].includes(command) || (command === 'cli' && args[0] === 'guide');

async function main() {
  const action = Object.hasOwn(actions, command ?? '') ? actions[command] : undefined;
  if (!action) throw new GiveUp(`Say one of: ${Object.keys(actions).join(', ')}.`);
  await installPackages();
  const node = chooseNode();
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
  if (browses) env.CHROMIUM_PATH = await findChromium();
  const tool = (path, ...rest) => run(node, [join(root, 'node_modules', path), ...rest], { env });
  return await action({ node, env, tool });
}

const vitest = 'vitest/vitest.mjs';
// whole folders: texts, styles, browser scripts and SQL are read, and not imported
const watch = ['--watch-path=src', '--watch-path=demo', '--watch-preserve-output'];
const cli = ['--import', 'tsx', 'src/cli.ts'];

const actions = {
  demo: ({ node, env }) => run(node, [...cli, 'demo', ...args], { env }),
  start: ({ node, env }) => run(node, [...cli, 'start', ...args], { env }),
  dev: ({ node, env }) => run(node, [...watch, ...cli, 'dev', ...args], { env }),
  cli: ({ node, env }) => run(node, [...cli, ...args], { env }),
  bench: ({ node, env }) => run(node, ['--import', 'tsx', 'bench/run.ts', ...args], { env }),
  test: ({ tool }) => (process.env.CI === 'true' ? countTests(tool, args) : tool(vitest, 'run', ...args)),
  inspect: ({ tool }) => tool(vitest, 'run', '--project', 'inspect', ...args),
  e2e: ({ tool }) => tool(vitest, 'run', '--project', 'e2e', ...args),
  'test:source': ({ tool }) => {
    if (!existsSync(join(root, '..', 'shared', 'source'))) {
      console.log('Skipped: the source texts (../shared/source) are not beside this checkout.');
      return 0;
    }
    return tool(vitest, 'run', '--project', 'source', ...args);
  },
  check: ({ node, env }) => runChecks(node, env),
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof GiveUp)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
