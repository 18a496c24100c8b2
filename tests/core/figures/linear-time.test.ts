import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundleFigures } from './bundle-figures.ts';
import { REPEATED } from './repeated.ts';

const LENGTH = 1000;
const TIMES = 4;
/**
 * Four times the text takes four times the operations, square time sixteen times; between them is room for V8, which
 * leaves out the count of a block that ran exactly as often as what it stands in.
 */
const MOST = 6;

const piece = fc
  .array(fc.constantFrom(...REPEATED), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));
const mixtures = fc.sample(piece, { numRuns: 40, seed: 1 });

it('takes four times the operations for four times the text, whatever is repeated', async () => {
  const pieces = [...REPEATED, ...mixtures];
  const texts = pieces.flatMap((one) => {
    const times = Math.ceil(LENGTH / one.length);
    return (['en', 'zh'] as const).flatMap((language) => [
      [language, one.repeat(times)] as const,
      [language, one.repeat(TIMES * times)] as const,
    ]);
  });
  const counts = await operationsOf(texts);
  for (let at = 0; at < texts.length; at += 2) {
    const [language, text = ''] = texts[at] ?? [];
    const [half = 0, whole = 0] = counts.slice(at);
    expect(half, `${language} ${text.slice(0, 40)}`).toBeGreaterThan(0);
    expect(whole / half, `${language} ${text.slice(0, 40)}`).toBeLessThan(MOST);
  }
}, 60_000);

async function operationsOf(texts: readonly (readonly [string, string])[]): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-figures-'));
  const bundle = join(folder, 'figures.mjs');
  writeFileSync(bundle, await bundleFigures());
  const program = join(import.meta.dirname, 'count-operations.mjs');
  const printed = execFileSync(process.execPath, ['--no-opt', '--no-maglev', program, bundle], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed);
}
