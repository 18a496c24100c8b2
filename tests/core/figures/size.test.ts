import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleFigures } from './bundle-figures.ts';

/** Bytes of the minified bundle, gzipped; lower it when the reader gets smaller. */
const BUDGET = 54_000;

it('the reader of figures stays within its size and needs no other module', async () => {
  const code = await bundleFigures();
  expect(code).not.toMatch(/\bimport\b/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
});
