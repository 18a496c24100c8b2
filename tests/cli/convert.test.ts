import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { convert } from '../../src/cli/convert/convert.ts';

/** Runs the command in this process: it takes no standard input, and a process of its own costs a second. */
async function duizhao(...args: readonly string[]) {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  const status = await convert(args);
  const [stdout = '', stderr = ''] = [out, err].map(({ mock }) =>
    mock.calls.map(([line]) => `${line}\n`).join(''),
  );
  vi.restoreAllMocks();
  return { status, stdout, stderr };
}

describe('duizhao convert', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-convert-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');

  it('takes formats from names, names each bad line, and keeps the rest', async () => {
    writeFileSync(at('a.tsv'), 'en\tzh\nThe harbor grows\t港口成长\nonly English\t\n"=9"\t九\n');
    const { status, stdout, stderr } = await duizhao(at('a.tsv'), at('a.jsonl'));
    expect(status).toBe(0);
    expect(stdout).toContain('2 units');
    expect(stderr).toBe(`${at('a.tsv')}, line 3: This unit has no Chinese text.\n`);
    expect(
      read('a.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { en: 'The harbor grows', zh: '港口成长', document: 'a' },
      { en: '=9', zh: '九', document: 'a' },
    ]);
  });

  it('writes Moses to two files and reads them back', async () => {
    expect((await duizhao(at('a.jsonl'), at('m.zh'), at('m.en'))).status).toBe(0);
    expect([read('m.en'), read('m.zh')]).toEqual(['The harbor grows\n=9\n', '港口成长\n九\n']);
    expect((await duizhao(at('m.en'), at('m.zh'), at('m.csv'))).status).toBe(0);
    expect(read('m.csv')).toContain('The harbor grows,港口成长,m,');
    expect(read('m.csv')).toContain("'=9,九,m,");
    expect((await duizhao(at('a.jsonl'), at('n'), '--to', 'moses')).status).toBe(0);
    expect(read('n.zh')).toBe('港口成长\n九\n');
  });

  it('writes cards with pinyin, either side in front', async () => {
    expect((await duizhao(at('a.jsonl'), at('cards.txt'), '--to', 'anki', '--front', 'en')).status).toBe(0);
    expect(read('cards.txt')).toContain('The harbor grows\t港口成长\tgǎng kǒu chéng zhǎng\t');
  });

  it('leaves what was there when nothing can be read', async () => {
    writeFileSync(at('kept.tmx'), 'as it was');
    writeFileSync(at('empty.tmx'), '');
    writeFileSync(at('bomb.tmx'), '<!DOCTYPE tmx [<!ENTITY a "b">]>\n<tmx version="1.4"><body/></tmx>');
    writeFileSync(at('office.csv'), Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'));
    for (const [name, reason] of [
      ['empty.tmx', 'is empty'],
      ['bomb.tmx', 'line 1'],
      ['office.csv', 'ZIP'],
    ] as const) {
      const { status, stderr } = await duizhao(at(name), at('kept.tmx'));
      expect([status, stderr]).toEqual([1, expect.stringContaining(reason)]);
    }
    expect(read('kept.tmx')).toBe('as it was');
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('says what is wrong with its arguments', async () => {
    for (const [args, reason] of [
      [[], 'Usage'],
      [[at('a.tsv'), at('a.xyz')], '--to'],
      [[at('a.tsv'), at('a.tmx'), '--from', 'word'], 'No format "word"'],
      [[at('a.tsv'), at('a'), at('b')], 'Moses'],
    ] as const) {
      const { status, stderr } = await duizhao(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
    }
    expect((await duizhao(at('absent.tmx'), at('a.tsv'))).stderr).toContain('absent.tmx does not exist');
    expect((await duizhao(at('a.tsv'), at('no/folder/a.tmx'))).stderr).toContain('there is no folder');
    expect(existsSync(at('a.xyz'))).toBe(false);
  });
});
