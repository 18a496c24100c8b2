import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = join(import.meta.dirname, '../../src/ui');
const files = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join(UI, file));
const isDemo = (file: string) => file.endsWith('.demo.tsx');

/** Components: files that export one, not those that mount one into a page. */
const components = files.filter(
  (file) => !isDemo(file) && /export function [A-Z]/.test(readFileSync(file, 'utf8')),
);

/** Every file that the demos show: what they import, and what that imports of its own module. */
function shown(): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.\/[^']+\.tsx)'/g)) {
      visit(join(dirname(file), path));
    }
  };
  for (const file of files.filter(isDemo)) visit(file);
  return seen;
}

describe('the gallery', () => {
  const inDemos = shown();

  it.each(
    components.map((file) => relative(UI, file)),
  )('shows %s: by `X.demo.tsx` beside it, or as a part of a component that has one', (file) =>
    expect(inDemos).toContain(join(UI, file)));

  it('has demos only beside their components', () => {
    const names = new Set(components);
    const strays = files.filter(isDemo).filter((file) => !names.has(file.replace('.demo.tsx', '.tsx')));
    expect(strays.map((file) => basename(file))).toEqual([]);
  });
});
