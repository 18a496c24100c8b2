import { defineConfig } from 'vitest/config';

/** End to end: one real browser at a time, named by the variable BROWSER. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy browser drops a pointer's movement now and then; what fails twice fails, and the report names retries.
    retry: 1,
  },
});
