import { quantity } from '../quantity.ts';
import type { Recognizer } from '../recognizer.ts';
import { readNumeral } from './numeral.ts';

const HANZI = '[一二三四五六七八九十百两〇零]';
const NUMBER = `[\\d０-９.]{1,8}|${HANZI}{1,6}`;
const HEDGED = '(?:(超过|超過|逾|超|近|将近|约|不足|不到|至少)了?)?';
const HEDGES = {
  超: 'over',
  逾: 'over',
  近: 'nearly',
  将: 'nearly',
  约: 'approx',
  不: 'under',
  至: 'atleast',
} as const;

/** Figures that are written without a number and its unit, or with one inside. */
export const chineseFixed: readonly Recognizer[] = [
  {
    pattern: new RegExp(`${HEDGED}百分之(${NUMBER}|${HANZI}{1,3}点${HANZI}{1,3})`, 'g'),
    read: ([, hedge, number]) => ({ kind: 'percent', value: read(number), unit: '%', ...modifier(hedge) }),
  },
  {
    pattern: new RegExp(`${HEDGED}(${NUMBER})分之(${NUMBER})`, 'g'),
    read: ([, hedge, below, above]) => fraction(read(above), read(below), hedge),
  },
  {
    pattern: new RegExp(`${HEDGED}(?<![\\d/])(\\d{1,2})\\/(\\d{1,2})(?![\\d/])`, 'g'),
    read: ([, hedge, above, below]) => fraction(read(above), read(below), hedge),
  },
  {
    pattern: /(超过|超|近|逾)?(?<![一二三四五六七八九十百千万亿\d个月年天小时])(一半|半数|过半|大半)(以上)?/g,
    read: ([, hedge, word, above]) => ({
      kind: 'fraction',
      value: 0.5,
      ...(above !== undefined || word === '过半' ? { modifier: 'over' as const } : modifier(hedge)),
    }),
  },
  {
    pattern: /翻了?([一两二三四五六七八九十\d]+)番/g,
    read: ([, times]) => ({
      kind: 'change',
      value: 2 ** read(times),
      unit: 'factor',
      factor: 2 ** read(times),
      direction: 'up',
    }),
  },
  {
    pattern: /翻倍|翻了一倍|倍增/g,
    read: () => ({ kind: 'change', value: 2, unit: 'factor', factor: 2, direction: 'up' }),
  },
  {
    pattern:
      /(?:位居|位列|排名|名列|居|列|排|跃居|稳居|蝉联)[^，。；,;\s第首]{0,8}?(?:首位|榜首|第一(?![\d一二三四五六七八九十]))|首位/g,
    read: () => ({ kind: 'ordinal', value: 1, unit: 'rank' }),
  },
  {
    pattern: /前(\d{1,3}|[一二三四五六七八九十百]{1,3})[位名强家大](?!学生)/g,
    read: ([, number]) => ({ kind: 'ordinal', value: read(number), unit: 'top' }),
  },
  {
    pattern: new RegExp(
      `第([\\d０-９]{1,4}|${HANZI}{1,4})(?:(大|位|名)|[届屆次个個届期批轮輪代版章条款项集季轮]|(?=此|年|天|[，。；、,]|$))`,
      'g',
    ),
    read: ([, number, rank]) => ({
      kind: 'ordinal',
      value: read(number),
      unit: rank === undefined ? 'nth' : 'rank',
    }),
  },
  {
    pattern: /(?:一比([二三四五六七八九十]+)|(\d{1,3})[比:：∶](\d{1,3}))(?![\d:：])/g,
    read: ([, hanzi, left, right]) =>
      hanzi === undefined
        ? { kind: 'score', value: `${left}:${right}` }
        : { kind: 'ratio', value: `${read(hanzi)}:1` },
  },
  {
    pattern: /([\d０-９]{1,3})周年/g,
    read: ([, number]) => ({ kind: 'ordinal', value: read(number), unit: 'anniversary' }),
  },
  {
    pattern: /(?:享年|年仅|现年|年满)(\d{1,3})岁?|(\d{1,3})周?[岁歲]/g,
    read: ([, before, after]) => ({ kind: 'age', value: read(before ?? after), unit: 'year' }),
  },
  {
    pattern: /(?<![不有])无(?=新增|死亡|人员|人伤|伤亡|本土|症状者)|零(?=新增|死亡|伤亡|感染)/g,
    read: () => ({ kind: 'count', value: 0, unit: 'case' }),
  },
];

function read(text = ''): number {
  const plain = text.normalize('NFKC');
  return /^[\d.]+$/.test(plain) ? quantity(plain, 0).value : (readNumeral(plain) ?? Number.NaN);
}

function fraction(above: number, below: number, hedge: string | undefined) {
  if (!(below > 0) || !(above >= 0) || above > below) return undefined;
  return {
    kind: 'fraction' as const,
    value: Number((above / below).toPrecision(6)),
    precision: 1e-4,
    ...modifier(hedge),
  };
}

function modifier(hedge: string | undefined) {
  const known: Readonly<Record<string, (typeof HEDGES)[keyof typeof HEDGES]>> = HEDGES;
  const found = hedge === undefined ? undefined : known[hedge.charAt(0)];
  return found === undefined ? {} : { modifier: found };
}
