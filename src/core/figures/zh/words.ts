import type { Basis, Modifier } from '../figure.ts';
import { MEASURES } from '../measure.ts';
import { Lexicon } from './lexicon.ts';

/** Hedges before a number. */
const HEDGES_BEFORE = new Lexicon<Modifier>([
  ['atleast', '不少于 不低于 不会低于 不下 至少 最少 起码 最低'],
  ['atmost', '不超过 不高于 不多于 至多 最多 多达 不超'],
  ['over', '超过 突破 高于 多于 大于 逾 超 超出 飞跃 破 超越 跨越 迈过 跨过 过 高过'],
  ['under', '跌破 不足 不到 低于 少于 小于 未满 未达 不满'],
  ['nearly', '将近 接近 近 几近 接近于 逼近 临近 近乎 直逼'],
  ['approx', '大约 大概 约 约合 差不多 估计 大致'],
]);

const LIGHT = '了有为达';

/** The hedge that ends at a place, perhaps with 了, 有 or 为 after it: 超过了, 约有. */
export function hedgeBefore(text: string, end: number): { meaning: Modifier; start: number } | undefined {
  const direct = HEDGES_BEFORE.before(text, end);
  const place = direct === undefined && LIGHT.includes(text.charAt(end - 1)) ? end - 1 : end;
  const hedge = direct ?? (place < end ? HEDGES_BEFORE.before(text, place) : undefined);
  return hedge && { meaning: hedge.meaning, start: place - hedge.text.length };
}

/** Hedges after the unit. */
export const HEDGES_AFTER = new Lexicon<Modifier>([
  ['approx', '左右 上下 前后'],
  ['atleast', '及以上 或以上'],
  ['atmost', '及以下 或以下'],
  ['over', '以上 多!数少于个种家名人年次样元云 有余 余!下元名人家'],
  ['under', '以下 以内 之内'],
]);

/** What the word after a number makes of it. */
export type Unit =
  | { readonly kind: 'money'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'measure'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'share'; readonly unit: '%' | 'pp' | 'bp'; readonly factor: number }
  | { readonly kind: 'duration'; readonly unit: string }
  | { readonly kind: 'times' | 'tenths' | 'discount' | 'age' | 'magnitude' | 'large' }
  | { readonly kind: 'count'; readonly unit: string };

const CURRENCIES =
  'CNY 元!旦宵老素件首月帅明年凶 元人民币 人民币 块!头状儿 块钱 圆!形满桌心|USD 美元 美金|HKD 港元 港币|EUR 欧元 欧罗|GBP 英镑|JPY 日元 日圆|KRW 韩元 韩圆 韩圜 韩币|RUB 卢布|INR 卢比 印度卢比|AUD 澳元 澳大利亚元 澳币|CAD 加元 加拿大元 加币|CHF 瑞郎 瑞士法郎|TWD 新台币 台币|SGD 新加坡元 新元 坡元 新币|THB 泰铢|MXN 比索 墨西哥比索 披索|BRL 雷亚尔|MOP 澳门元 澳门币|NZD 新西兰元 纽元 纽币|TRY 里拉|VND 越南盾|IDR 印尼盾|MYR 林吉特 令吉 马币|SEK 瑞典克朗|NOK 挪威克朗|DKK 丹麦克朗|CZK 捷克克朗|ZAR 兰特|SAR 里亚尔 沙特里亚尔|IRR 伊朗里亚尔|AED 迪拉姆 阿联酋迪拉姆|ILS 谢克尔 新谢克尔|PLN 兹罗提|HUF 福林|PHP 菲律宾比索 菲律宾披索|ARS 阿根廷比索|CLP 智利比索|COP 哥伦比亚比索|NGN 奈拉|PKR 巴基斯坦卢比|LKR 斯里兰卡卢比|EGP 埃镑 埃及镑|BDT 塔卡|KZT 坚戈|UAH 格里夫纳|MMK 缅元|KHR 瑞尔|LAK 基普|MNT 图格里克|KES 肯尼亚先令|ETB 比尔!盖克';
const DURATIONS =
  'M 个月 个多月 个余月|Y 年!代级轮初底末度画货间份报中夜|Y 载!体客货人重物誉歌|D 个工作日 天!津然空气安坛桥才下文堂线地府使河 日!元圆本报均线常程落电用历语前子方出夜照军美韩内游益渐照化志|W 周!年一二三四五六日末边期围 个星期 星期!一二三四五六日天 个礼拜|TH 小时 个小时 个多小时 个钟头 钟头 个半小时|TM 分钟|TS 秒!杀钟表 秒钟|00Y 个世纪 个多世纪';
const COUNTS =
  'visit 人次|flight 架次 航班 个航班|train 列!车表岛为入出 车次 班列|trip 班!级长组子底会主 班次 趟|country_region 国家和地区 个国家和地区|country 个国家 国!演志家际内外产庆防务企债都|case 例!如子外行会 宗 起!来步点草诉源到|person 死!亡于者在一 伤!害口者人势及 人!民类均才口工大们士物力造体生间员寿 名!单字牌义片胜称誉列城校人 位!于置列居移 学生 成年人 群众 民众 居民 儿童|vehicle 辆|unit 台!山湾风阶北式词账海上|company 家!庭具长族园电居里务乡属|route 条!件例约款理|order 单!位元一独产车日次品价纯|spike 穗|grain 粒|region 省市 省份 省!级会长 个省份 个地区 个省 地区|household 户!籍口型外|project 项!目链|piece 件|point 点!名评击燃亮心子滴|game 连胜 连败|time 次!数日于年序要第品元|city 个城市 座城市 城!镇区乡管墙堡|home 个家庭 套!餐路现房利件';
const ITEMS =
  '部门 个!为人体性股税别案月 架!构子 艘 所!有以谓在需长 座!谈位机椅 间!接隔断谍 场!所景地馆合外内 只!有要是能会 棵 颗 株!洲 种!子植类族 款!项式待 部!分长队委门署落 本!地市国土身月周次 册 张!家力贴 幅!度员 枚 支!持付部出援撑 枝 头!部条脑盔 匹!配狼 份!额 届 批!准发评 处!理于罚置 席!卷位次话间上 栋 幢 层!面次级 节!目日约省能点假 门!槛店户口 对!于外此象手比方话应 双!方边重语 口!岸号径腔粮 篇 句 字!节体母经头 封!锁闭 笔!记者 村 镇 县 市!场民值区级长委盈 校!园长区 类!似型别 股!份票东市权价指民息 票!房 分!别布析成支公配享之子组类为钟析歧工 步!行 轮!车椅胎 盒 瓶 箱 片!区面 包!括含裹装围服 袋 桌 床!位 枪 声!明音称 道!路德 段 根!据本 块!钱链 朵 顶 滴 卷 组 群!众体岛 代!表替码价 行!业动政李 页 圈!子 级!别 声 拨 趟 章 具 球!员队迷场 剂 针!对 盘!水 局!面部势长 声 盏 副!总主 集!团中体成 区 万';

const rows = (table: string) =>
  table.split('|').map((row) => {
    const at = row.indexOf(' ');
    return [row.slice(0, at), row.slice(at + 1)] as const;
  });

/** Words after a number that make it a figure. */
export const UNITS = new Lexicon<Unit>([
  ...rows(CURRENCIES).map(([unit, words]) => [{ kind: 'money', unit, factor: 1 }, words] as const),
  [{ kind: 'money', unit: 'CNY', factor: 0.1 }, '毛!病线利衣豆泽泰 毛钱 角钱'],
  [{ kind: 'money', unit: 'CNY', factor: 0.01 }, '分钱'],
  [{ kind: 'money', unit: 'USD', factor: 0.01 }, '美分'],
  ...MEASURES.map(([unit, factor, , words]) => [{ kind: 'measure', unit, factor }, words] as const),
  [{ kind: 'share', unit: '%', factor: 1 }, '% 个百分比'],
  [{ kind: 'share', unit: '%', factor: 0.1 }, '‰'],
  [{ kind: 'share', unit: '%', factor: 1 }, '厘!米清'],
  [{ kind: 'share', unit: 'pp', factor: 1 }, '个百分点 百分点'],
  [{ kind: 'share', unit: 'bp', factor: 1 }, '个基点 基点 BP bp 个BP 个点子 点子'],
  ...rows(DURATIONS).map(([unit, words]) => [{ kind: 'duration', unit }, words] as const),
  [{ kind: 'times' }, '倍!数频率增'],
  [{ kind: 'tenths' }, '成'],
  [{ kind: 'discount' }, '折!叠扣射腾旧合中磨断返'],
  [{ kind: 'age' }, '岁!月末 周岁'],
  [{ kind: 'magnitude' }, '级地震 级强震 级余震'],
  ...rows(COUNTS).map(([unit, words]) => [{ kind: 'count', unit }, words] as const),
  [{ kind: 'count', unit: 'item' }, ITEMS],
  [{ kind: 'large' }, '大!家学型量力多小众会夫使陆胆楼街桥巴选师战人部气洲'],
]);

/** Currency signs and names before a number. */
export const SIGNS = new Lexicon<string>([
  ['USD', 'US$ $ USD 美元 美金'],
  ['HKD', 'HK$ HKD 港币'],
  ['TWD', 'NT$ 新台币 台币'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['SGD', 'S$'],
  ['CNY', '¥ RMB CNY 人民币 ￥'],
  ['EUR', '€ EUR'],
  ['GBP', '£ GBP'],
]);

/** A growth rate *reaches* a level and is a change all the same: 增速为6%, 增长目标为5%. */
export const RATE = /[幅速率]|长目标/;
/** The rate of change that reaches a level: 涨幅收窄至4.2%, 降幅较上月扩大到3%. */
export const RATE_OF =
  /(?:(涨幅|升幅|增幅|增速|[增成]长率)|(跌幅|降幅|减幅))(?:[由从][^，。；,;]{1,14}%)?[^，。；,;\d]{0,12}$/;
const BASIS_WORDS: readonly (readonly [Basis, string])[] = [
  [
    'yoy',
    '同比|[比较与](?:上年|去年|前年|上一年|前一年|一年前|上年度)(?![末底])(?:同期)?(?:相比)?|[比较]同期|去年同期|上年同期|(?<![今去前明每几近两本上\\d一二三四五六七八九十]|(?<!指)数)年(?:增(?:长率|幅|率)?|[减涨跌])(?![少加])|按年(?!率)|(?<!按|折)年率',
  ],
  [
    'mom',
    '环比|[比较与][上前](?:个|一个?)?月(?:份)?(?:相比)?|按月|(?<![每\\d一二三四五六七八九十个])月[增减](?![长加少])|月率',
  ],
  [
    'qoq',
    '[比较与](?:上一?个?|[一二三四]|前一)季度?(?:相比)?|按季|(?<![每前\\d一二三四])季[增减](?![长加少])|季率',
  ],
  ['cagr', '年均|年平均|年复合|复合增长率|平均每年'],
  ['annualized', '[按折]年率|年化'],
];
export const BASES = new RegExp(BASIS_WORDS.map(([, words]) => `(${words})`).join('|'), 'g');
/** What every basis holds. */
export const BASIS_HINT = /[比较与年月季复]/;
export const BASIS_MEANINGS: readonly Basis[] = BASIS_WORDS.map(([meaning]) => meaning);
/** A named earlier year: 较2019年, 从2010年的水平. */
export const VERSUS = /[从较比与](\d{4})年(?:的)?(?:水平|同期|相比|末|底)?[^，。；]{0,8}$/;
/** A level as a share of an earlier one: 为去年的, 相当于2019年同期的. */
export const LEVEL =
  /(?:[为是达到至当于])(?:去年|上年|前年|[12]\d{3}年|[^，。；,;]{0,6}同期)[^，。；,;]{0,8}的$|(?:是|相当于)[^，。；,;]{0,14}的$/;
