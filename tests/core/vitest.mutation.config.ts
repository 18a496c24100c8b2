import { defineConfig, mergeConfig } from 'vitest/config';
import core from './vitest.config.ts';

/**
 * For mutation testing, where a module holds all its mutants at once and counts every statement: no budget of size
 * and no file beyond measure allows for that, and damaged files by the hundred would be read for each mutant.
 */
export default mergeConfig(
  core,
  defineConfig({
    test: { exclude: ['tests/core/figures/size.test.ts', 'tests/core/formats/fuzz.test.ts'] },
  }),
);
