import { defineConfig } from 'vitest/config';

/** End to end: one real browser at a time, named by the variable BROWSER. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
