import { defineConfig } from 'vitest/config';

/**
 * A busy machine can make a real browser or server late once. Where everything is judged in one go a test that fails
 * is tried once more, and the reporter says so beside its name ("retry x1"): a race to mend, not to live with.
 */
const base = { testTimeout: 30_000, hookTimeout: 60_000, retry: process.env.CI ? 1 : 0 };
const cluster = ['tests/cluster.ts', 'tests/template.ts'];

// Four kinds of test, each with what it needs and no more: `vitest run --project unit` is the daily one.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'tests/*.test.ts', 'bench/**/*.test.ts'],
          globalSetup: cluster,
          ...base,
        },
      },
      {
        extends: true,
        test: {
          name: 'inspect',
          include: ['tests/inspect/*.test.ts'],
          globalSetup: [...cluster, 'tests/demo-template.ts'],
          ...base,
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['e2e/*.test.ts'], globalSetup: cluster, ...base },
      },
      {
        extends: true,
        test: { name: 'source', include: ['e2e/source/*.test.ts'], globalSetup: cluster, ...base },
      },
    ],
  },
});
