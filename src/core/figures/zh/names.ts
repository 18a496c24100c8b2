import { CharacterSet } from './character-set.ts';
import { Lexicon } from './lexicon.ts';
import { endOfRun, isNumeralAt, numeralAt } from './numeral.ts';
import { Patterns } from './patterns.ts';
import { SIGNS, UNITS } from './words.ts';

/** Policy names and idioms whose numeral stands before what would be its unit; others need no entry. */
const PHRASES = new Lexicon([
  [
    true,
    '千万!人元吨辆亩台户美个股平公千桶份人吨港欧日英斤多余级以用 百万富翁 十分!之钟制 三番五次 三番两次 八佰 成千上万 千千万万 百分百 二十四节气 二十国集团 十字 十年如一日 百年大计 两个一百年 三个代表 四个全面 四大名著 四大发明 四大天王 三大战役 八大菜系 五大连池 四个自信 四个意识 两个维护 两个确立 两个务必 四个伟大 五位一体 三位一体 八项规定 一年一度 一年四季 一年到头 三年五载 一年之计 半导体 半岛 半径 半决赛 半夜 半途 半空 半壁 半月谈 半成品 两口子 零下! 零部件 一级 二级 三级 一类 二类 三类 一本 二本 三句话 一代 二代 三代 第一时间 第一夫人 第一财经 第四范式 第一产业 第二产业 第三产业 第一世界 第三世界 第一线 第一方 第二方 第三方 第一手 第一资本 第一性 第一书记 第二课堂 第三者 三分天下 三分球 三人行 六分仪 四个现代化 七日游 五年规划 五年计划 三位数 两位数 四位数 多位数 两条腿 三只松鼠 三支一扶 八个样板 双十一 一两个'.replace(
      /! /g,
      ' ',
    ),
  ],
]);

const PHONE = '\\+?\\d{1,4}(?:[ -]\\d{3,4}){2,4}(?!\\d)|\\d{3,4}-\\d{7,8}(?!\\d)';
/** Names that begin with a numeral by the character after it, or by a sign before it. */
const PATTERNS = new Patterns(
  (
    [
      ['届', '[一二三四五六七八九十]{1,3}届(?=[一二三四五六七八九]中全会)'],
      ['个', '第?[一二三四五六七八九十]{1,3}个五年'],
      ['后', '\\d{2}后'],
      ['+', `${PHONE}|\\d\\+\\d(?:\\+\\w{1,8})?`],
      [' -', PHONE],
      ['.', '\\d{1,3}(?:\\.\\d{1,4}){2,3}(?!\\d)'],
      ['热平投报急网', '\\d{3,6}(?=热线|平台|投诉|报警|急救|网)'],
      ['x×·', '7[x×]24小时|[1-9一二三四五六七八九]{1,2}·[\\d一二三四五六七八九]{1,2}'],
      ['号', '\\d{1,3}号(?=线|楼|院|馆|门|机|公路|文件|台风|病房|店|桥|码头|风球)'],
      ['[〔【(', '\\[\\d{1,3}(?:[-,，]\\d{1,3}){0,9}\\]|[〔[【(]\\d{4}[〕\\]】)]\\d{1,4}号'],
    ] as const
  ).map(([characters, pattern]) => [characters, pattern, () => 'name']),
);
/** Words after which digits are a number of that name: 波音737, 拨打110, 尾号8888. */
const DESIGNATOR =
  /(?:波音|空客|麒麟|骁龙|国道|省道|车牌号?|编号|邮编|热线|拨打|致电|电话[:：]?|QQ[:：]?|微信[:：]?|尾号|门牌|代码[:：]?|型号|版本|歼|运|直|轰|东风|长征|神舟|嫦娥|公网安备|字第)-?$/;
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+|[\w.+-]{1,64}@[\w-]{1,64}\.\w{1,16}/y;
const LATIN = /[A-Za-z]+/y;
const CALENDAR_CODE = /^(?:[HQ]|FY)$/i;
const CODE = /(?:[-–.]?\d[\w.]*(?:-\d+)?|[A-Za-z]*-[A-Za-z]+-?\d+)(?:ICP)?/y;

const OPENING = new CharacterSet('+[〔【(');
const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The characters a name may begin with that begin no numeral. */
export function nameCharacters(): Iterable<string> {
  return [...PHRASES.firstCharacters(), ...'+[〔【(', ...LATIN_LETTERS];
}

function isLatinAt(text: string, place: number): boolean {
  const letter = text.charCodeAt(place) & ~32;
  return letter >= 65 && letter <= 90;
}

/** Where the name that begins at a place ends. */
export function nameAt(text: string, start: number): number | undefined {
  if (isLatinAt(text, start)) return latinName(text, start);
  const phrase = PHRASES.at(text, start);
  if (phrase !== undefined) return start + phrase.text.length;
  const sign = OPENING.isAt(text, start);
  if (!sign && !isNumeralAt(text, start) && text.charAt(start) !== '第') return undefined;
  // Of 第 only 第十四个五年 is a name.
  return PATTERNS.at(text, start, text.charAt(sign ? start : endOfRun(text, start)))?.end;
}

/** Whether digits at a place are part of a name that ends before them. */
export function isDesignated(text: string, start: number): boolean {
  if (isLatinAt(text, start - 1)) return SIGNS.before(text, start) === undefined;
  return DESIGNATOR.test(text.slice(Math.max(0, start - 6), start));
}

/** G20, PM2.5, iPhone 15, S-400; `undefined` for currency signs and for words before a figure: GDP 5%. */
function latinName(text: string, start: number): number | undefined {
  const end = endOf(text, start);
  if (text.charAt(end) === '$' || SIGNS.before(text, end) !== undefined) return undefined;
  if (CALENDAR_CODE.test(text.slice(start, end)) && /\d/.test(text.charAt(end))) return undefined;
  CODE.lastIndex = end;
  if (CODE.test(text)) return CODE.lastIndex;
  if (text.charAt(end) !== ' ' || !/\d/.test(text.charAt(end + 1))) return end;
  const numeral = numeralAt(text, end + 1);
  const isFigure = numeral === undefined || numeral.scaled || UNITS.at(text, numeral.end) !== undefined;
  return isFigure ? end : numeral.end;
}

function endOf(text: string, start: number): number {
  ADDRESS.lastIndex = start;
  if (ADDRESS.test(text)) return ADDRESS.lastIndex;
  LATIN.lastIndex = start;
  return LATIN.test(text) ? LATIN.lastIndex : start + 1;
}
