import type { Direction } from '../figure.ts';
import { CharacterSet } from './character-set.ts';
import { Lexicon } from './lexicon.ts';

const MOVES = new Lexicon<Direction>([
  [
    'up',
    '增长 增加!值 上升 上涨 提高 提升 扩大 攀升 上调 高升 回升 升高 飙升 猛增 激增 骤增 剧增 陡增 递增 新增 加快 走高 上浮!动 大增 净增 增持 升值 高出 多出 超出 反弹 上扬 劲扬 走强 上修 调升 调高 加息 升息 扩阔 多增 增亏 增产 涨价 提价 加价 偏多 偏高 偏大 偏快 放量 速度快 速快 成长 多赚 增 涨 升',
  ],
  [
    'down',
    '下降 减少 减轻 减小 放慢 收缩 下跌 降低 回落 下滑 萎缩 收窄 下调 缩小 缩水 缩短 缩减 削减 放缓 减缓 走低 下浮!动 降温 暴跌 骤降 锐减 大跌 重挫 减持 贬值 负增长 裁减 裁员 减产 下挫 急挫 下修 调降 调低 减息 走弱 倒退 缩窄 滑落 少增 减亏 降价 偏少 偏低 偏小 偏慢 便宜 缩量 速度慢 速慢 衰退 少赚 减 降 跌 挫',
  ],
]);

/** What may stand between a direction and its number; 到 and 至 make it a level reached. */
const TAIL =
  '(?:了|去|掉|幅度|幅|率|速度|速|额|量|值|区间|目标)?(到|至|为|是|达|达到|达到了|高达|仅|仅为|只有|均|都|也|分别|在)?(?:了|又|大|惊人的|摄氏|华氏|[—-]|(?:历史|纪录)?新?[高低]点?位?)?$';
/** No tail is longer. */
const LONGEST_TAIL = 12;
const ONLY_TAIL = new RegExp(`^${TAIL}`);
/** How a clause ends that moves the number after it. */
const ENDINGS = new CharacterSet([
  ...MOVES.lastCharacters(),
  ...'了去掉度幅率速额量值间标到至为是达仅有均都也别在又大的氏—-高低点位',
]);
/** What every comparison holds; 同比 and 环比 are none. */
const COMPARING = /(?<![同环])[比较]|于/;
/** Higher than what is named: 比去年高出, 快于全国平均水平. */
const COMPARED = new RegExp(
  `(?:(?<![同环])[比较][^，。；,;]{1,14}?(?:([高多快长大])|[低少慢短小])(?:出|了)?|(?:([高快多]于)|[低慢少]于)[^，。；,;\\d]{0,11}[^，。；,;\\d的])${TAIL}`,
);
/** What stands between a direction and points that are not its object: 下调存款准备金率. */
const OBJECT = /^(?:[^，。；,;\d]|\d{1,3}[天年个]){1,14}$/;
const LONGEST_OBJECT = 20;
/** What may stand from a number to the noun that moves it: 6.3%的实际增长. */
const ATTRIBUTE = /^的[\u4e00-\u9fff]+/;

/** A direction that a clause gives a number. */
export interface Move {
  readonly direction: Direction;
  /** Where it begins. */
  readonly start: number;
  /** The word of direction; a comparison has none. */
  readonly word: string;
  /** 到, 至, 为 … before the number. */
  readonly link: string;
}

/** The direction at the end of the clause from `from` to a number: 增长了, 降至, 比去年高出. */
export function moveBefore(text: string, from: number, end: number): Move | undefined {
  const word = ENDINGS.isAt(text, end - 1) ? wordBefore(text, from, end) : undefined;
  const clause = text.slice(from, end);
  const match = COMPARING.test(clause) ? COMPARED.exec(clause) : null;
  if (match === null || (word !== undefined && word.start <= from + match.index)) return word;
  const direction = (match[1] ?? match[2]) === undefined ? 'down' : 'up';
  return { direction, start: from + match.index, word: '', link: match[3] ?? '' };
}

function wordBefore(text: string, from: number, end: number): Move | undefined {
  let move: Move | undefined;
  for (let place = Math.max(from + 1, end - LONGEST_TAIL); place <= end; place++) {
    const word = MOVES.before(text, place);
    if (word === undefined) continue;
    const start = place - word.text.length;
    if (start < from || (move !== undefined && start >= move.start)) continue;
    const tail = ONLY_TAIL.exec(text.slice(place, end));
    if (tail !== null) move = { direction: word.meaning, start, word: word.text, link: tail[1] ?? '' };
  }
  return move;
}

/** The direction of points whose object stands before them: 下调存款准备金率0.5个百分点. */
export function moveOfPoints(text: string, from: number, end: number): Move | undefined {
  return firstMove(text, Math.max(from, end - LONGEST_OBJECT), end, (after) =>
    OBJECT.test(text.slice(after, end)),
  );
}

/** The direction of the noun after a number: 6.3%的增长. */
export function moveAfter(text: string, end: number): Move | undefined {
  const length = ATTRIBUTE.exec(text.slice(end, end + 7))?.[0].length ?? 0;
  return firstMove(text, end, end + length);
}

function firstMove(
  text: string,
  from: number,
  end: number,
  fits: (after: number) => boolean = () => true,
): Move | undefined {
  for (let start = from; start < end; start++) {
    const word = MOVES.at(text, start);
    if (word !== undefined && fits(start + word.text.length))
      return { direction: word.meaning, start, word: word.text, link: '' };
  }
  return undefined;
}
