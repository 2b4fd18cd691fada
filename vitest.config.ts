import { defineConfig } from 'vitest/config';

const base = { testTimeout: 30_000, hookTimeout: 60_000 };
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
