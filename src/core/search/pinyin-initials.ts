import { uint8At, uint32At } from '../shared/index.ts';

/** The first hanzi of each initial in the order of pinyin; no syllable starts with i, u or v. */
const FIRST = '吖丷嚓咑妸发旮哈丌咔垃呣拏喔妑七呥仨他屲夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

/** Hanzi that news reads with several initials, by those; the collation knows one of them. */
const SEVERAL: Readonly<Record<string, string>> = {
  cds: '单',
  cj: '车',
  cs: '参盛乘',
  cz: '长重朝传藏曾',
  bm: '秘',
  bp: '泊',
  ds: '石',
  dt: '调弹提',
  gh: '红',
  gj: '夹给贾',
  hk: '会',
  hx: '行',
  jq: '奇强',
  jx: '降系校',
  ls: '率',
  ly: '乐',
  nz: '粘',
  oq: '区',
  sx: '厦省宿',
  sz: '折',
  wy: '尉尾',
};

/** Stands for a hanzi whose initial is not known, and for everything that is no hanzi. */
const NONE = 0x20;
const FIRST_HANZI = 0x4e00;
const LAST_HANZI = 0x9fff;

/** The sets of letters, in the order of the capital letters that stand for them. */
const SETS = Object.keys(SEVERAL);
const codes = new Uint8Array(LAST_HANZI - FIRST_HANZI + 1);
let collator: Intl.Collator | undefined;

/** What stands for a hanzi among initials: `z` for 中, a capital for the two or three letters of 行. */
export function initialCode(hanzi: number): number {
  if (hanzi < FIRST_HANZI || hanzi > LAST_HANZI) return NONE;
  const known = uint8At(codes, hanzi - FIRST_HANZI);
  if (known !== 0) return known;
  const found = findInitial(String.fromCharCode(hanzi));
  codes[hanzi - FIRST_HANZI] = found;
  return found;
}

/**
 * Typed initials as a table of which of them a code may stand for, a bit each, for the Shift-And algorithm
 * (Baeza-Yates, Gonnet 1992); `undefined` for what cannot be initials. `yh` finds 银行.
 */
export interface Initials {
  readonly masks: Uint32Array;
  readonly count: number;
}

export function readInitials(typed: string): Initials | undefined {
  if (!/^[a-hj-tw-z]{2,12}$/.test(typed)) return undefined;
  const masks = new Uint32Array(0x80);
  for (const [place, letter] of [...typed].entries()) {
    const several = SETS.flatMap((set, at) => (set.includes(letter) ? [capitalOf(at)] : []));
    for (const stands of [letter, ...several]) {
      const code = stands.charCodeAt(0);
      masks[code] = uint32At(masks, code) | (1 << place);
    }
  }
  return { masks, count: typed.length };
}

/** Where typed initials end in codes from a place on, exclusive; −1 when they are not there. */
export function findInitials(
  codes: Uint8Array,
  { masks, count }: Initials,
  from: number,
  to: number,
): number {
  const whole = 1 << (count - 1);
  let state = 0;
  for (let at = from; at < to; at++) {
    state = ((state << 1) | 1) & uint32At(masks, uint8At(codes, at));
    if ((state & whole) !== 0) return at + 1;
  }
  return -1;
}

/** Collations order hanzi by pinyin, so that between two first ones all have the same initial. */
function findInitial(hanzi: string): number {
  const several = SETS.findIndex((letters) => SEVERAL[letters]?.includes(hanzi));
  if (several >= 0) return capitalOf(several).charCodeAt(0);
  collator ??= new Intl.Collator('zh-Hans-u-co-pinyin');
  let low = 0;
  let high = LETTERS.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (collator.compare(FIRST.charAt(middle), hanzi) <= 0) low = middle;
    else high = middle;
  }
  return LETTERS.charCodeAt(low);
}

function capitalOf(place: number): string {
  return String.fromCharCode(0x41 + place);
}
