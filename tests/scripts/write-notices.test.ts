import { describe, expect, it } from 'vitest';
import { formatNotices } from '../../scripts/write-notices.ts';

const preact = { name: 'preact', version: '11.2.0', identifier: 'MIT', text: 'The MIT License' };

describe('third-party notices', () => {
  it('hold each package once, in order of name, whichever build bundled it', () => {
    const text = formatNotices([preact, { ...preact, name: 'idb', version: '8.0.0' }, preact]);
    expect(text.match(/^\S+ \d\S* \(MIT\)$/gm)).toEqual(['idb 8.0.0 (MIT)', 'preact 11.2.0 (MIT)']);
  });

  it('refuse a package without a licence', () => {
    expect(() => formatNotices([{ name: 'stray', version: '1.0.0', identifier: null }])).toThrow(
      /stray 1\.0\.0/,
    );
  });
});
