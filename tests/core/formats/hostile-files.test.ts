import { describe, expect, it } from 'vitest';
import { importAll, problemsOf, textsOf } from './import-text.ts';

const unit = (en: string, zh: string) =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="zh"><seg>${zh}</seg></tuv></tu>\n`;
const tmx = (body: string, doctype = '') =>
  `<?xml version="1.0"?>\n${doctype}<tmx version="1.4"><header srclang="en"/><body>\n${body}</body></tmx>`;

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', 'refused empty'],
    ['blank lines', ' \n\n', 'refused empty'],
    [
      'a bomb',
      tmx(unit('&a;', '一'), '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n'),
      'refused 2 entity-declared',
    ],
    [
      'an external entity',
      tmx(unit('&x;', '一'), '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
      'refused 2 entity-declared',
    ],
    ['nesting without end', tmx('<a>'.repeat(100_000)), 'refused 3 too-deep'],
    ['another XML', '<?xml version="1.0"?>\n<html><body/></html>', 'refused 2 not-this-xml html'],
    ['no XML at all', 'Dear reader,\nthis is a letter.\n', 'refused not-this-xml'],
    ['no pair', tmx(''), 'refused no-units'],
  ])('holds %s', (_, text, problem) => expect(problemsOf(importAll('a.tmx', text))).toEqual([problem]));

  it.each([
    ['PK\x03\x04\x14\0', 'ZIP'],
    ['\x1f\x8b\x08\0', 'gzip'],
    ['%PDF-1.7\n', 'PDF'],
    ['SQLite format 3\0', 'SQLite'],
    ['\0\x01\x02'.repeat(9), ''],
  ])('starts like %j', (start, what) => {
    const [problem, ...more] = problemsOf(
      importAll(
        'a.tmx',
        Uint8Array.from(start, (one) => one.charCodeAt(0)),
      ),
    );
    expect(problem).toMatch(/^refused binary/);
    expect(problem).toContain(what);
    expect(more).toEqual([]);
  });
});

describe('a damaged file', () => {
  it.each([
    ['a bare ampersand', tmx(unit('R&D & more; now', '研发')), ['4 bare-ampersand'], 'R&D & more; now'],
    [
      'a reference to a control character',
      tmx(unit('a&#x1F;b', '一')),
      ['4 malformed-xml malformed character entity'],
      'a\x1fb',
    ],
    ['a control character', tmx(unit('a\x01b', '一')), ['4 malformed-xml disallowed character'], 'a\x01b'],
    ['an entity of HTML', tmx(unit('a&nbsp;b', '一')), ['4 malformed-xml undefined entity'], 'a&nbsp;b'],
  ])('with %s is read all the same', (_, text, problems, en) => {
    const found = importAll('a.tmx', text.replace('<body>\n', '<body>\n\n'));
    expect(problemsOf(found).map((problem) => problem.replace(/ $/, ''))).toEqual(problems);
    expect(textsOf(found)[0]?.[0]).toBe(en);
  });

  it('loses the unit whose tags do not match, and keeps the others', () => {
    const broken = '<tu><tuv xml:lang="en"><seg>b</tuv><tuv xml:lang="zh"><seg>二</seg></tuv></tu>\n';
    const found = importAll('a.tmx', tmx(unit('a', '一') + broken + unit('c', '三')));
    expect(textsOf(found)).toEqual([
      ['a', '一'],
      ['c', '三'],
    ]);
    expect(problemsOf(found)).toEqual(['4 malformed-xml unexpected close tag']);
  });

  it('keeps what came before its end was cut off', () => {
    const whole = tmx(unit('a', '一') + unit('b', '二'));
    const found = importAll('a.tmx', whole.slice(0, whole.indexOf('二')));
    expect(textsOf(found)).toEqual([['a', '一']]);
    expect(problemsOf(found)).toEqual(['4 truncated']);
  });

  it('is given up after a thousand errors of structure', () => {
    const found = importAll('a.tmx', tmx(unit('a', '一') + '</x>'.repeat(2000)));
    expect(problemsOf(found).at(-1)).toBe('refused 4 too-many-errors');
    expect(found).toHaveLength(1 + 1000 + 2);
  });
});
