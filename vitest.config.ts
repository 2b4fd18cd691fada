import { defineConfig } from 'vitest/config';

const shared = { globalSetup: ['tests/cluster.ts', 'tests/template.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'tests/**/*.test.ts'], ...shared },
      },
    ],
  },
});
