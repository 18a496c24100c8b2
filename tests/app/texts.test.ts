import { describe, expect, it, vi } from 'vitest';
import { problemText } from '../../src/app/corpora/problem-text.ts';
import { failureText } from '../../src/app/failure-text.ts';
import type { ProblemCode } from '../../src/core/formats/index.ts';
import { Failure } from '../../src/platform/workers/index.ts';
import { translateInto } from '../gallery/messages.ts';

const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
let locale: (typeof LOCALES)[number] = 'en';

vi.mock('../../src/platform/browser/index.ts', () => ({
  extension: {},
  translate: (key: string, ...more: string[]) => translateInto(locale)(key as never, ...more),
}));

/** Every problem, with a detail that its text must say. */
const DETAILS: Readonly<Record<ProblemCode, string>> = {
  empty: '',
  binary: 'PDF',
  'unknown-format': '',
  'wrong-encoding': 'UTF-8',
  'unknown-encoding': 'x-none',
  'no-units': 'fr (3)',
  'other-languages': 'fr (3)',
  'entity-declared': '',
  'too-deep': '',
  'not-this-xml': 'svg',
  'malformed-xml': 'unclosed tag',
  'too-many-errors': '',
  truncated: '',
  'bare-ampersand': '',
  'no-text': '',
  'no-english': '',
  'no-chinese': '',
  'unknown-language': '',
  'many-alternatives': '16',
  'not-translated': '',
  'bad-bytes': 'UTF-8',
  'few-columns': '',
  'open-quote': '',
  'no-columns': '',
  'not-json': 'Unexpected token',
  'json-array': '',
  'not-a-pair': '',
  'line-unpaired': '',
  'last-unpaired': '',
  'uneven-files': 'a.zh: +3',
  'bad-po': 'msgfoo',
};

describe.each(LOCALES)('in %s', (reader) => {
  it.each(
    Object.entries(DETAILS) as [ProblemCode, string][],
  )('the problem %s is said whole', (code, detail) => {
    locale = reader;
    for (const said of [detail, '']) {
      const text = problemText({ code, detail: said, message: '' });
      expect(text).toContain(said);
      expect(text).not.toMatch(/\$|undefined/);
      expect(/\p{Script=Han}{2}/u.test(text)).toBe(reader !== 'en');
    }
  });

  it('a line that lacks its counterpart names the language that is missing', () => {
    locale = reader;
    const text = (detail: string) => problemText({ code: 'line-unpaired', detail, message: '' });
    expect(text('English')).not.toBe(text('Chinese'));
  });

  it('failures of a name are said in the words of the reader, others with the browser’s reason', () => {
    locale = reader;
    const named = failureText(new Failure('DamagedBackup', 'The text in this backup is damaged.'));
    expect(/\p{Script=Han}{2}/u.test(named)).toBe(reader !== 'en');
    expect(failureText(new Failure('DamagedText', 'It is damaged.', 'Bridges'))).toContain('Bridges');
    expect(failureText(new Error('the worker is gone'))).toContain('the worker is gone');
    expect(failureText(new DOMException('', 'InvalidStateError'))).toContain('InvalidStateError');
    expect(failureText('no error')).toContain('no error');
  });

  it('a full disk is said however the browser says it', () => {
    locale = reader;
    const full = failureText(new DOMException('', 'QuotaExceededError'));
    expect(failureText(new Error('The current transaction exceeded its quota limitations.'))).toBe(full);
  });
});
