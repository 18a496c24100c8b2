import { describe, expect, it } from 'vitest';
import { importAll, problemsOf, textsOf, unitsOf } from './import-text.ts';

describe('JSON Lines', () => {
  it.each([
    ['{"en":"Harbor","zh":"港口"}'],
    ['{"zh-TW":"港口","en-US":"Harbor","id":"x"}'],
    ['{"translation":{"en":"Harbor","zh":"港口"}}'],
    ['{"source":"Harbor","target":"港口"}'],
    ['{"src":"港口","tgt":"Harbor","src_lang":"zh","tgt_lang":"en"}'],
    ['{"sentence_en":"Harbor","sentence_zh_Hans":"港口","title_en":"T","title_zh":"题"}'],
    ['{"English":"Harbor","Chinese":"港口","score":0.9}'],
  ])('reads %s', (line) => expect(textsOf(importAll('a.jsonl', line))).toEqual([['Harbor', '港口']]));

  it('names each bad line, and reads the rest', () => {
    const found = importAll(
      'a.jsonl',
      '{"en":"a","zh":"一"}\n{"en":\n"x"\n\n{"en":"b"}\n{"en":1,"zh":"二"}\n{"en":"c","zh":"三"}',
    );
    expect(textsOf(found)).toEqual([
      ['a', '一'],
      ['c', '三'],
    ]);
    expect(problemsOf(found).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      '2 not-json',
      '3 not-json',
      '5 not-a-pair',
      '6 not-a-pair',
    ]);
  });

  it('refuses an array, and says what to write', () => {
    expect(problemsOf(importAll('a.json', '[{"en":"a","zh":"一"}]'))).toEqual(['refused 1 json-array']);
  });
});

describe('PO', () => {
  const head = 'msgid ""\nmsgstr ""\n"Language: zh_CN\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';

  it('reads messages of several lines, with comments, contexts and escapes', () => {
    const text = `${head}# checked\n#: src/a.c:1\n#, c-format\nmsgctxt "menu"\nmsgid ""\n"Open \\"%s\\"\\n"\n"now"\nmsgstr "打开\\t“%s”"\n`;
    const [unit] = unitsOf(importAll('a.po', text));
    expect(unit).toMatchObject({
      line: 10,
      unit: { segments: { en: 'Open "%s"\nnow', zh: '打开\t“%s”' } },
      remarks: { note: 'checked', tags: { zh: 'zh-CN' } },
    });
  });

  it('pairs singular and plural with the one form of Chinese', () => {
    const text = `${head}msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d 个文件"\n`;
    expect(textsOf(importAll('a.po', text))).toEqual([
      ['%d file', '%d 个文件'],
      ['%d files', '%d 个文件'],
    ]);
  });

  it('names what is fuzzy or not translated, skips what is obsolete, and reads the rest', () => {
    const text = `${head}#, fuzzy\nmsgid "a"\nmsgstr "一"\n\nmsgid "b"\nmsgstr ""\n\n#~ msgid "old"\n#~ msgstr "旧"\n\nnonsense\nmsgid "c"\nmsgstr "三"\n`;
    const found = importAll('a.po', text);
    expect(textsOf(found)).toEqual([['c', '三']]);
    expect(problemsOf(found)).toEqual(['7 not-translated fuzzy', '16 bad-po nonsense', '10 not-translated']);
  });

  it('finds the languages by the text where the head does not name them', () => {
    expect(textsOf(importAll('a.po', 'msgid "打开"\nmsgstr "Open"\n'))).toEqual([['Open', '打开']]);
  });
});

describe('Anki', () => {
  it('reads the text of fields that hold HTML', () => {
    const text =
      '#separator:tab\n#html:true\n#tags column:3\n<b>Up</b> 9&nbsp;%<br>now\t增长9%[sound:a.mp3]\tnews\n{{c1::Harbor::hint}} &amp; sea\t"港口<div>与海</div>"\tnews\n';
    expect(textsOf(importAll('a.txt', text))).toEqual([
      ['Up 9 %\nnow', '增长9%'],
      ['Harbor & sea', '港口与海'],
    ]);
  });

  it('reads any separator, and columns by name', () => {
    const text =
      '#separator:Semicolon\n#html:false\n#columns:id;Chinese;English\n1;港口;Harbor\n2;<海>;Sea\n';
    const found = importAll('a.txt', text);
    expect(textsOf(found)).toEqual([
      ['Harbor', '港口'],
      ['Sea', '<海>'],
    ]);
    expect(unitsOf(found)[0]?.line).toBe(4);
  });
});
