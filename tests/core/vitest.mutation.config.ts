import { defineConfig, mergeConfig } from 'vitest/config';
import core from './vitest.config.ts';

/** For mutation testing: a module then holds all its mutants at once, which no budget of size allows for. */
export default mergeConfig(core, defineConfig({ test: { exclude: ['tests/core/figures/size.test.ts'] } }));
