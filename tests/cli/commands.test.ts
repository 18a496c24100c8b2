import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_LEXICON } from '../../scripts/build-lexicon.ts';
import { openBundledLexicon } from '../../src/cli/open-lexicon.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'duizhao-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function duizhao(args: readonly string[], input = '') {
  const program = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(program, [join(ROOT, 'src/cli/main.ts'), ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { status, stdout, stderr, answers: lines.map((line) => JSON.parse(line)) };
}

const jsonLines = (...requests: unknown[]) =>
  requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request))).join('\n');

describe('duizhao', () => {
  it('names its commands, asked or not', () => {
    expect(duizhao(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('harvest') });
    expect(duizhao(['harvst'])).toMatchObject({ status: 2, stderr: expect.stringContaining('harvest') });
  });
});

describe('duizhao figures', () => {
  it('answers each line, and goes on after a bad one', () => {
    const { status, answers } = duizhao(
      ['figures', '--jsonl'],
      jsonLines(
        { id: 1, lang: 'zh', text: '同比增长38.7%' },
        'nonsense',
        { id: 3, lang: 'fr', text: '1' },
        { id: 4, en: 'up 9 percent', zh: '增长9%' },
      ),
    );
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({
      id: 1,
      figures: [{ kind: 'change', value: 38.7, unit: '%', factor: 1.387, direction: 'up', basis: 'yoy' }],
    });
    expect(answers[1]).toEqual({ id: null, error: expect.stringContaining('line 2') });
    expect(answers[2]).toEqual({ id: 3, error: expect.stringContaining('"lang"') });
    expect(answers[3]).toMatchObject({ id: 4, pairs: [{ en: 0, zh: 0, relation: 'match' }] });
  });

  it('writes ranges and vague amounts as text, and what one side lacks as null', () => {
    const { answers } = duizhao(
      ['figures', '--jsonl'],
      jsonLines(
        { id: 1, lang: 'en', text: 'between $36 billion and $38 billion' },
        { id: 2, lang: 'zh', text: '数百万人' },
        { id: 3, en: '5 percent', zh: '5%，12人' },
        { id: 4, lang: 'zh', text: '今年', date: '2025-08-03' },
        { id: 5, lang: 'zh', text: '今年', date: 'yesterday' },
        { id: 6, lang: 'zh', text: '今年', date: '2025-08-03T09:30:00+08:00' },
      ),
    );
    expect(answers[0].figures[0]).toMatchObject({ value: '3.6e10..3.8e10', high: 3.8e10, unit: 'USD' });
    expect(answers[1].figures[0]).toMatchObject({ value: '>=1e6', modifier: 'several' });
    expect(answers[2].pairs).toEqual([
      { en: 0, zh: 0, relation: 'match' },
      { en: null, zh: 1, relation: 'zh-only' },
    ]);
    expect(Object.keys(answers[2].en[0])).toEqual([
      'kind',
      'start',
      'end',
      'surface',
      'value',
      'unit',
      'factor',
      'modifier',
      'direction',
      'basis',
    ]);
    expect(answers[3].figures).toMatchObject([{ kind: 'date', value: 2025 }]);
    expect(answers[4].error).toContain('"date"');
    expect(answers[5].figures).toEqual(answers[3].figures);
  });
});

describe('duizhao align and harvest', () => {
  beforeAll(openBundledLexicon, 60_000);

  it('ship a lexicon of at most 1.6 MB', () => {
    expect(statSync(BUNDLED_LEXICON).size).toBeLessThanOrEqual(1_600_000);
  });

  it('aligns the segments of each line by the bundled lexicon', () => {
    const { status, answers } = duizhao(
      ['align', '--jsonl'],
      jsonLines(
        {
          id: 'a',
          en: ['The storm closed the harbor.', 'Fishermen waited at the dock.', 'The lighthouse went dark.'],
          zh: ['風暴關閉了港口，漁民在碼頭等候。', '燈塔熄滅了。'],
        },
        { id: 'b', en: 'text', zh: [] },
      ),
    );
    expect(status).toBe(0);
    expect(answers[0]).toEqual({
      id: 'a',
      beads: [
        { en: [0, 1], zh: [0], score: expect.any(Number) },
        { en: [2], zh: [1], score: expect.any(Number) },
      ],
    });
    expect(answers[1]).toEqual({ id: 'b', error: expect.stringContaining('"en" must be a list of strings') });
  });

  it('harvests the pairs of a page in blocks', () => {
    const { answers } = duizhao(
      ['harvest', '--jsonl'],
      jsonLines({ id: 'a', blocks: ['By Mary Jones', 'The storm closed the harbor.', '风暴关闭了港口。'] }),
    );
    expect(answers).toEqual([{ id: 'a', pairs: [{ en: [1], zh: [2], score: expect.any(Number) }] }]);
  });
});

describe('duizhao pack and lookup', () => {
  const source = join(FOLDER, 'corpus.tsv');
  const pack = join(FOLDER, 'pack');

  it('build, verify and query a pack, naming the lines that cannot be used', () => {
    writeFileSync(
      source,
      'The harbor grows every year\t港口逐年成长\tharbor\nonly English\t\tharbor\nThe old pier is closed\t旧码头已关闭\tpier\n',
    );
    const built = duizhao(['pack', 'build', source, '--out', pack]);
    expect(built.status).toBe(0);
    expect(built.stdout).toContain('2 units');
    expect(built.stderr).toContain('line 2');
    expect(duizhao(['pack', 'verify', pack]).stdout).toContain('sound');
    const { answers } = duizhao(
      ['lookup', '--pack', pack, '--jsonl'],
      jsonLines({ id: 'a', text: '旧码头已关闭。' }, { id: 'b', text: '图书馆开到午夜' }),
    );
    expect(answers[0]).toEqual({
      id: 'a',
      matches: [
        {
          en: 'The old pier is closed',
          zh: '旧码头已关闭',
          score: 1,
          kind: 'exact',
          start: 0,
          end: 7,
          document: 'pier',
        },
      ],
    });
    expect(answers[1]).toEqual({ id: 'b', matches: [] });
  });

  it('build one pack of files in several formats, compressed or not', () => {
    const pairs = [
      ['The ferry leaves at seven', '渡船七点开'],
      ['The bridge opens in May', '大桥五月通车'],
      ['The market closes at noon', '集市中午收摊'],
      ['Rain fell on the terraces', '雨落在梯田上'],
    ] as const;
    const write = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(FOLDER, name), content);
      return join(FOLDER, name);
    };
    const line = (at: number) => `${JSON.stringify({ en: pairs[at]?.[0], zh: pairs[at]?.[1] })}\n`;
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>${pairs[1][0]}</seg></tuv><tuv xml:lang="zh"><seg>${pairs[1][1]}</seg></tuv></tu></body></tmx>`;
    const files = [
      write('a.jsonl.gz', gzipSync(line(0))),
      write('b.tmx', tmx),
      write('news.en', `${pairs[2][0]}\n`),
      write('news.zh', `${pairs[2][1]}\n`),
      write('c.csv', `en,zh\n${pairs[3].join(',')}\n`),
      write('d.csv', 'nothing of use'),
    ];
    const mixed = join(FOLDER, 'mixed');
    const built = duizhao(['pack', 'build', ...files, '--out', mixed]);
    expect(built.stdout).toContain('4 units');
    expect(built.stderr).toContain('d.csv');
    const { answers } = duizhao(
      ['lookup', '--pack', mixed, '--jsonl'],
      jsonLines(...pairs.map(([en], id) => ({ id, text: en }))),
    );
    expect(answers).toMatchObject(pairs.map(([en, zh], id) => ({ id, matches: [{ en, zh }] })));
  });

  it('answer any text, whatever it is, and go on after what cannot be asked', () => {
    const { answers } = duizhao(
      ['lookup', '--pack', join(FOLDER, 'mixed'), '--jsonl'],
      jsonLines(
        { id: 1, text: '' },
        { id: 2, text: ' — \u00ad…' },
        { id: 3, text: 'Le pont ouvre en mai' },
        { id: 4, text: '大桥五月通车', lang: 'en' },
        { id: 5, text: 'The bridge opens in May', lang: 'zh' },
        { id: 6, text: `${'Nothing of this is known here. '.repeat(34_000)}` },
        { id: 7, text: 'The bridge opens in May', lang: 'fr' },
        { id: 8 },
        { id: 9, text: 'THE BRIDGE OPENS IN MAY!' },
      ),
    );
    expect(answers.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const answer of answers.slice(0, 6)) expect(answer).toMatchObject({ matches: [] });
    expect(answers[6]).toMatchObject({ error: expect.stringContaining('"lang"') });
    expect(answers[7]).toMatchObject({ error: expect.stringContaining('"text"') });
    expect(answers[8]).toMatchObject({ matches: [{ zh: '大桥五月通车' }] });
  });

  it('refuse a damaged pack, one from the future, and none', () => {
    truncateSync(join(pack, 'postings.bin'), 40);
    const damaged = duizhao(['lookup', '--pack', pack, '--jsonl']);
    expect([damaged.status, damaged.stderr]).toEqual([
      1,
      expect.stringContaining('postings.bin is missing or cut short'),
    ]);
    const header = join(pack, 'pack.json');
    writeFileSync(header, readFileSync(header, 'utf8').replace(/"version": \d+/, '"version": 99'));
    expect(duizhao(['pack', 'info', pack]).stderr).toContain('version 99');
    expect(duizhao(['pack', 'info', FOLDER]).stderr).toContain('no pack');
    expect(duizhao(['pack', 'build', 'absent.tsv', '--out', pack]).stderr).toContain(
      'absent.tsv does not exist',
    );
  });

  it('say how they are used', () => {
    for (const args of [['pack'], ['lookup'], ['figures'], ['align'], ['harvest'], ['unknown']])
      expect(duizhao(args).status).toBe(2);
  });
});
