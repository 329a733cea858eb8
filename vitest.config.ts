import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{apps,modules,platform,demo,tools,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: ['tools/test-set-up.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
