import { describe, expect, it } from 'vitest';
import { missingSide, type ProblemCode, problemAt } from '../../../src/core/formats/problem.ts';

describe('a problem', () => {
  it('says where it is, and what it is of', () => {
    expect(problemAt('not-json', { line: 3, column: 7 }, 'no brace')).toEqual({
      code: 'not-json',
      line: 3,
      column: 7,
      detail: 'no brace',
      message: 'This line is not a JSON object: no brace',
    });
    expect(problemAt('empty', {})).toEqual({
      code: 'empty',
      message: 'This file is empty. Choose a file that holds text.',
    });
    expect(missingSide('en')).toBe('no-english');
    expect(missingSide('zh')).toBe('no-chinese');
  });

  it.each<[ProblemCode, string | undefined, string]>([
    ['binary', undefined, 'This is no text file. Export it'],
    ['binary', 'ZIP', 'This is no text file (ZIP). Export it'],
    ['unknown-format', undefined, 'Duizhao reads TMX, XLIFF, TSV, CSV'],
    ['wrong-encoding', 'UTF-8', 'are not UTF-8. Save the file as UTF-8'],
    ['unknown-encoding', 'x-user', 'encoded as "x-user", which is not known. Save it as UTF-8.'],
    ['no-units', undefined, 'The file holds no translated unit.'],
    ['no-units', 'de, fr', 'no unit with both English and Chinese. Its languages: de, fr.'],
    ['other-languages', 'de', 'were left out: de.'],
    ['entity-declared', undefined, 'Remove the <!ENTITY …> lines'],
    ['too-deep', undefined, 'nested deeper than any exchange file needs'],
    ['not-this-xml', undefined, 'The file is not XML: it has no element.'],
    ['not-this-xml', 'html', 'but <html> is neither TMX nor XLIFF.'],
    ['malformed-xml', 'tag mismatch', 'not well-formed here: tag mismatch.'],
    ['too-many-errors', undefined, 'Export the file again.'],
    ['truncated', undefined, 'The file ends in the middle. What was complete is read'],
    ['bare-ampersand', undefined, 'in XML it is written "&amp;".'],
    ['no-text', undefined, 'has no text'],
    ['no-english', undefined, 'has no English text'],
    ['no-chinese', undefined, 'has no Chinese text'],
    ['unknown-language', undefined, 'neither English nor Chinese'],
    ['many-alternatives', '20', 'more than 20 texts in one language; those after the first 20 were left out'],
    ['not-translated', undefined, 'This unit is not translated yet.'],
    ['not-translated', 'needs-review', 'This unit is not translated yet (needs-review).'],
    ['bad-bytes', 'GB18030', 'bytes that are not GB18030; they are shown as �.'],
    ['few-columns', undefined, 'too few columns'],
    ['open-quote', undefined, 'is never closed; it was read as text'],
    ['no-columns', undefined, 'Name them "en" and "zh" in the first row.'],
    ['json-array', undefined, 'Write one object a line (JSON Lines).'],
    ['not-a-pair', undefined, 'no text in both languages'],
    ['line-unpaired', 'Chinese', 'has no Chinese line after it'],
    ['last-unpaired', undefined, 'The last line has no counterpart.'],
    ['uneven-files', '3 and 4 lines', 'differ in length (3 and 4 lines).'],
    ['bad-po', 'msgid Harbor', 'This is not PO: "msgid Harbor".'],
  ])('%s of %s tells a person what is wrong', (code, detail, message) => {
    expect(problemAt(code, {}, detail).message).toContain(message);
    expect(problemAt(code, {}, detail).message).toMatch(/^[A-Z].*\.$/);
  });
});
