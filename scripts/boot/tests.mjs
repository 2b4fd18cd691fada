import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * Runs the tests and closes with one plain line of counts, alone on its line, for machines that read it.
 * A test file that could not even be loaded counts as one failure.
 * @param {(path: string, ...args: string[]) => Promise<number>} tool
 * @param {string[]} args passed on to vitest
 * @returns {Promise<number>} vitest's exit code
 */
export async function countTests(tool, args) {
  const folder = join(root, '.build');
  const file = join(folder, 'tests.json');
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await tool('vitest/vitest.mjs', 'run', ...reporters, ...args);
  const { passed, failed, skipped } = read(file, code);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && failed > 0 ? 1 : code;
}

function read(file, code) {
  try {
    const summary = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = summary.testResults.filter(
      (suite) =>
        suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = summary.numFailedTests + unloaded;
    if (code !== 0 && failed === 0) console.log(`The run failed outside the tests, with exit code ${code}.`);
    return {
      passed: summary.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: summary.numPendingTests + summary.numTodoTests,
    };
  } catch (error) {
    console.log(`The tests left no summary (exit code ${code}): ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
