import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importAll, textsOf } from './import-text.ts';

it('cuts the same lines out of pieces of any size', () => {
  const line = fc.constantFrom('{"en":"a","zh":"一"}', '', ' ');
  const ending = fc.constantFrom('\n', '\r\n');
  const lines = fc.array(fc.tuple(line, ending), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 9 }), (parts, size) => {
      const text = parts.flat().join('');
      const count = parts.filter(([one]) => one.length > 1).length;
      expect(textsOf(importAll('a.jsonl', text, { size, format: 'jsonl' }))).toHaveLength(count);
    }),
  );
});
