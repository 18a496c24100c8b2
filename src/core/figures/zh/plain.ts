import type { Span } from '../../shared/index.ts';

/** A text as the grammar reads it: half-width, simplified, without the spaces set around numbers. */
export interface PlainText {
  readonly text: string;
  /** The span of the original that a span of the plain text stands for, unless they are the same. */
  readonly original: ((span: Span) => Span) | undefined;
}

/** The traditional characters the grammar knows, each before its simplified one. */
const TRADITIONAL =
  '萬万億亿兩两個个圓圆幣币歐欧鎊镑韓韩盧卢臺台噸吨畝亩頃顷攝摄華华時时鐘钟鍾钟點点號号歲岁戶户輛辆條条項项張张隻只顆颗種种場场間间雙双對对門门節节層层棟栋處处頭头筆笔單单紀纪週周財财屆届輪轮長长漲涨擴扩減减縮缩貶贬達达過过將将約约餘余幾几數数為为從从較较環环與与標标準准級级貳贰陸陆參叁滿满僅仅連连續续躍跃穩稳際际國国區区產产業业飛飞飆飙調调發发內内總总歷历會会體体進进報报線线樣样邊边無无傷伤確确員员學学眾众衆众額额當当後后現现縣县鎮镇鄉乡錢钱塊块館馆樓楼關关運运遊游雲云電电貨货資资應应復复類类領领風风龍龙勝胜負负強强稱称據据亞亚來来們们偉伟備备債债價价儀仪兒儿別别剋克劃划劇剧劑剂動动務务勢势圍围園园團团墰坛壇坛壽寿導导屬属島岛帥帅師师徑径徵征慶庆戰战捲卷撐撑撥拨擊击敗败敵敌斬斩斷断於于昇升曆历書书東东構构槍枪橋桥機机檻槛權权殲歼殺杀氣气決决淨净淩凌溫温漸渐澤泽灣湾熱热爾尔狀状獨独獲获産产畫画疊叠盞盏盤盘碼码禮礼稅税穫获糧粮紐纽純纯終终組组經经維维網网編编緩缓緻致績绩繫系罰罚義义聲声腦脑膽胆臨临舊旧葉叶蘭兰裏里裝装裡里製制複复規规計计記记訴诉評评詞词話话誌志語语課课談谈諜谍謂谓識识護护譽誉變变貼贴賬账賽赛踰逾躋跻車车軍军轉转轟轰這这遞递選选邁迈郵邮針针銖铢銳锐錶表鎖锁鏈链閉闭隊队階阶險险頁页頂顶頻频颱台餅饼騰腾驍骁驚惊驟骤髮发鬆松麵面';

const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [
    TRADITIONAL.charAt(2 * at),
    TRADITIONAL.charAt(2 * at + 1),
  ]),
);
const FOLDED = new RegExp(`[！-＋－-～　\u2212${[...SIMPLIFIED.keys()].join('')}]`, 'g');
const SPACES =
  /(?<=[\u3400-\u9fff（(～~—–-])[ \u00a0]+(?=[\d$¥€£])|(?<=\d)[ \u00a0]+(?=[\u3400-\u9fff%℃])|(?<=[\u3400-\u9fff]) +(?=[一二三四五六七八九十百千万亿])/g;

/** `plain('７ 月 25 日').text → '7月25日'`, `plain('兩萬億').text → '两万亿'`. */
export function plain(source: string): PlainText {
  const folded = source.replace(FOLDED, foldCharacter);
  if (!/[ \u00a0]/.test(folded)) return { text: folded, original: undefined };
  const cuts: number[] = [];
  const text = folded.replace(SPACES, (spaces, offset: number) => {
    for (let place = 0; place < spaces.length; place++) cuts.push(offset + place);
    return '';
  });
  if (cuts.length === 0) return { text, original: undefined };
  const offsets = offsetsAround(cuts, text.length);
  return {
    text,
    original: ({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }),
  };
}

function foldCharacter(character: string): string {
  const simplified = SIMPLIFIED.get(character);
  if (simplified !== undefined) return simplified;
  if (character === '\u2212') return '-';
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Where each character that is left came from. */
function offsetsAround(cuts: readonly number[], length: number): Uint32Array {
  const offsets = new Uint32Array(length);
  let cut = 0;
  for (let place = 0, from = 0; place < length; place++, from++) {
    while (cuts[cut] === from) {
      cut++;
      from++;
    }
    offsets[place] = from;
  }
  return offsets;
}
