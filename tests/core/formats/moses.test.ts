import { describe, expect, it } from 'vitest';
import { openMosesImporter } from '../../../src/core/formats/index.ts';
import { openTextDecoder, problemsOf, textsOf, unitsOf } from './import-text.ts';

function read(
  first: string | Uint8Array,
  second: string | Uint8Array,
  names: [string, string] = ['n.en', 'n.zh'],
) {
  const importer = openMosesImporter({ names, openTextDecoder });
  return [...importer.write(0, first), ...importer.write(1, second), ...importer.end()];
}

describe('two files of Moses', () => {
  it('pair by their lines', () => {
    const found = read('a\n\nb\r\nc', '一\n\n二\n三\n');
    expect(textsOf(found)).toEqual([
      ['a', '一'],
      ['b', '二'],
      ['c', '三'],
    ]);
    expect(unitsOf(found).map(({ line, document }) => [line, document.id])).toEqual([
      [1, 'n'],
      [3, 'n'],
      [4, 'n'],
    ]);
  });

  it('are in the languages of their names, or of their text', () => {
    expect(unitsOf(read('一\n', '7\n', ['n.zh-TW', 'n.en.txt']))[0]).toMatchObject({
      unit: { segments: { en: '7', zh: '一' } },
      remarks: { tags: { zh: 'zh-TW' } },
    });
    expect(textsOf(read('港口\n7\n', 'The harbor\n8\n', ['a.txt', 'b.txt']))).toEqual([
      ['The harbor', '港口'],
      ['8', '7'],
    ]);
  });

  it('name a line that lacks a side, and the file that goes on', () => {
    expect(problemsOf(read('a\nb\n', '一\n\n'))).toEqual(['2 no-chinese']);
    expect(problemsOf(read('a\nb\nc\n', '一\n'))).toEqual(['2 uneven-files n.en: +2']);
    expect(problemsOf(read('a\n', '一\n二'))).toEqual(['2 uneven-files n.zh: +1']);
  });

  it('say which of them is behind', () => {
    const importer = openMosesImporter({ names: ['n.en', 'n.zh'], openTextDecoder });
    expect(importer.behind).toBe(0);
    importer.write(0, 'a\nb\n');
    expect(importer.behind).toBe(1);
    importer.write(1, '一\n二\n三\n');
    expect(importer.behind).toBe(0);
  });

  it('are refused when one is empty or no text', () => {
    expect(problemsOf(read('a\n', ''))).toEqual(['refused empty']);
    const zip = Uint8Array.from('PK\x03\x04', (letter) => letter.charCodeAt(0));
    expect(problemsOf(read('a\n', zip))).toEqual(['refused binary ZIP: Office, Anki']);
    const importer = openMosesImporter({ names: ['n.en', 'n.zh'], openTextDecoder });
    importer.write(0, 'a\n');
    importer.write(1, zip);
    expect(importer.end().map(({ kind }) => kind)).toEqual(['refusal']);
    expect(importer.write(0, 'b\n')).toEqual([]);
  });
});
