import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs types, style, import rules and unused code, all of them even when one fails.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} 0 when all passed, else 1
 */
export async function runChecks(node, env) {
  const script = (path, ...args) => [join(root, 'node_modules', path), ...args];
  const folders = ['src', 'demo', 'bench', 'e2e', 'tests'].filter((folder) => existsSync(join(root, folder)));
  const checks = [
    { name: 'types', args: script('typescript/bin/tsc', '--project', '.', '--noEmit') },
    { name: 'style', args: script('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
    {
      name: 'imports',
      args: script(
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        ...folders,
      ),
      // Where it cannot parse TypeScript it reads nothing, and passes.
      trouble: (output) => {
        const modules = Number(/\((\d+) modules?,/.exec(output)?.[1] ?? 0);
        return modules > folders.length ? undefined : `only ${modules} modules were read`;
      },
    },
    { name: 'unused', args: script('knip/bin/knip.js', '--no-progress') },
  ];
  const results = [];
  for (const { name, args, trouble } of checks) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    let output = '';
    const hear = trouble && ((text) => (output += text));
    const code = await run(node, args, { env, hear });
    const found = code === 0 ? trouble?.(output) : `exit code ${code}`;
    results.push({ name, found, seconds: (Date.now() - started) / 1000 });
    if (code > 128) break;
  }
  console.log('\n── summary');
  for (const { name, found, seconds } of results) {
    console.log(
      `${found ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(5)} s${found ? `  ${found}` : ''}`,
    );
  }
  return results.length === checks.length && results.every(({ found }) => !found) ? 0 : 1;
}
