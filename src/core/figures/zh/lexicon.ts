import type { Basis, Modifier } from '../figure.ts';

/** Hedges before a number; the longest first. */
const BEFORE: readonly (readonly [string, Modifier])[] = [
  ['不少于|不低于|不会低于|不少於|不低於|至少|最少|起码', 'atleast'],
  ['不超过|不超過|不高于|不多于|至多|最多|多达|多達', 'atmost'],
  ['超过了?|超過了?|突破|高于|高於|多于|多於|大于|逾|超出|超|飞跃|破', 'over'],
  ['不足|不到|低于|低於|少于|少於|小于', 'under'],
  ['将近|將近|接近|近|几近', 'nearly'],
  ['大约有?|大約|大概|约合?|約合?|约有|左右|差不多', 'approx'],
];
export const HEDGE_BEFORE = new RegExp(`(?:${BEFORE.map(([words]) => `(${words})`).join('|')})了?$`);
export const HEDGE_MEANINGS: readonly Modifier[] = BEFORE.map(([, meaning]) => meaning);

/** Hedges after the unit. */
export const HEDGE_AFTER =
  /^(?:(左右|上下|前后|不等)|(以上|多(?!数|少|于|个|种|家|名|人|年|次)|有余)|(以下|以内|之内))/;
export const HEDGE_AFTER_MEANINGS: readonly Modifier[] = ['approx', 'over', 'under'];

export const CURRENCIES: Readonly<Record<string, string>> = {
  元人民币: 'CNY',
  元人民幣: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  日圓: 'JPY',
  韩元: 'KRW',
  韓元: 'KRW',
  卢布: 'RUB',
  盧布: 'RUB',
  卢比: 'INR',
  澳元: 'AUD',
  加元: 'CAD',
  瑞郎: 'CHF',
  瑞士法郎: 'CHF',
  新台币: 'TWD',
  新臺幣: 'TWD',
  台币: 'TWD',
  新加坡元: 'SGD',
  新元: 'SGD',
  泰铢: 'THB',
  比索: 'MXN',
  雷亚尔: 'BRL',
  澳门元: 'MOP',
  块钱: 'CNY',
  塊錢: 'CNY',
  元: 'CNY',
  块: 'CNY',
  圆: 'CNY',
};
/** Currency signs before a number. */
export const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  $: 'USD',
  '＄': 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  RMB: 'CNY',
  CNY: 'CNY',
  USD: 'USD',
  HKD: 'HKD',
  EUR: 'EUR',
  人民币: 'CNY',
  人民幣: 'CNY',
};

export const UP =
  '增长|增長|增加|上升|上涨|上漲|提高|提升|扩大|擴大|攀升|上调|上調|高升|回升|升高|飙升|猛增|激增|新增|增幅|增速|涨幅|漲幅|升幅|增|涨|漲|升';
export const DOWN =
  '下降|减少|減少|下跌|降低|回落|下滑|萎缩|萎縮|收窄|下调|下調|缩小|缩水|缩短|跌幅|降幅|降温|暴跌|减|減|降|跌';
/** A direction before the number, with what may stand between. */
export const DIRECTION = new RegExp(
  `(?:(${UP})|(${DOWN}))(?:了|幅度|幅|率|速度|速)?(到|至|为|為|達|达|达到|達到|仅|均|都|也)?(?:了|又|大|惊人的)?$`,
);
/** A direction after the number: 6.3%的增长. */
export const DIRECTION_AFTER = new RegExp(`^的?(?:[\\u4e00-\\u9fff]{0,6}?)(?:(${UP})|(${DOWN}))`);

const BASES: readonly (readonly [string, Basis])[] = [
  [
    '同比|较上年同期|較上年同期|比上年同期|比去年同期|较去年同期|较上年|較上年|比上年|比去年|较去年|与上年同期相比|去年同期',
    'yoy',
  ],
  ['环比|環比|较上月|較上月|比上月|比上个月|较上个月|月率', 'mom'],
  ['比上一季度|较上季度|比上季度|较上一季度|较[一二三四]季度|比[一二三四]季度|季率', 'qoq'],
  ['年均|年复合|复合增长率', 'cagr'],
];
export const BASIS = new RegExp(`(?:${BASES.map(([words]) => `(${words})`).join('|')})[^，。；、,;]{0,16}$`);
export const BASIS_MEANINGS: readonly Basis[] = BASES.map(([, meaning]) => meaning);

/** Classifiers that make a number a count, with the class where it is a hard one. */
export const CLASSES: Readonly<Record<string, string>> = {
  人次: 'visit',
  架次: 'flight',
  车次: 'train',
  班次: 'trip',
  班列: 'train',
  国家和地区: 'country_region',
  國家和地區: 'country_region',
  个国家和地区: 'country_region',
  個國家和地區: 'country_region',
  个国家: 'country',
  個國家: 'country',
  国: 'country',
  例: 'case',
  人: 'person',
  名: 'person',
  位: 'person',
  辆: 'vehicle',
  輛: 'vehicle',
  台: 'unit',
  臺: 'unit',
  班: 'trip',
  列: 'train',
  家: 'company',
  条: 'route',
  條: 'route',
  单: 'order',
  單: 'order',
  穗: 'spike',
  粒: 'grain',
  省份: 'region',
  省: 'region',
  个省份: 'region',
  个地区: 'region',
  户: 'household',
  戶: 'household',
  项: 'project',
  項: 'project',
  件: 'piece',
  次: 'time',
};
/** Classifiers in one pattern, the longest first. */
export const CLASSIFIER =
  '国家和地区|國家和地區|个国家和地区|個國家和地區|个国家|個國家|个省份|个地区|人次|架次|车次|班次|班列|省份|个|個|名|位|人|家|辆|輛|台|臺|架|艘|列|班|条|條|项|項|件|起|例|次|所|座|间|間|套|场|場|户|戶|只|隻|棵|颗|顆|株|种|種|款|部|本|册|张|張|幅|枚|支|枝|头|頭|匹|份|届|屆|批|处|處|栋|棟|幢|层|層|节|節|门|門|对|對|双|雙|口|篇|首|句|字|封|笔|筆|单|單|穗|粒|村|镇|县|市|省|国|校|类|類|股|票|分|步|轮|輪|趟|盒|瓶|箱|片|包|袋|桌|床|枪|声|学生|成年人|群众|民众|居民|儿童';

/** Names and idioms that hold numerals and count nothing. */
export const NAMES =
  /一带一路|一帶一路|[一二三四五六七八九十]+大(?=报告|報告|精神|以来|代表|召开|胜利|闭幕|开幕)|党的[一二三四五六七八九十]+大|两会|兩會|双碳|雙碳|双减|双十一|双循环|三农|三農|十[一二三四五]五|五一|十一(?=黄金周|假期|长假|国庆)|九一八|五四|一线|二线|三线|第[一二三]方|第[一二三]产业|第[一二三]世界|第一财经|第一时间|第一夫人|一体化?|一路|一丝不苟|三番[五两]次|四面八方|十全十美|百姓|万物|萬物|万国|百度|三亚|八达岭|十堰|三峡|三明治?|三星|四川|五台山|六安|七台河|九江|九寨沟|十里|万科|万达|百科|百货|一些|一样|一樣|一定|一起|一旦|一般|一直|一切|一致|一贯|一律|一味|一向|一再|一时|一同|一块儿|一并|一举|一边|一面|一方面|一番|一流|一手|一系列|一度|一下|一点|一种|进一步|唯一|统一|統一|单一|同一|万一|专一|不一|第一线|一把手|万里|丝路|千万(?=不|别|要|小心)|成千上万|千千万万|千方百计|五花八门|万无一失|七上八下|乱七八糟|千家万户|三三两两|一五一十|百花齐放|万众一心|百年大计|千山万水|千言万语|十分|两岸|兩岸|两侧|两边|两端|两旁|两地|两国|二手|四季|三伏|三九|六一|七一|八一|五角大楼|五金|八卦|三权|三角|四环|五环|六环|长征[一二三四五六七八九十]+号|神舟[一二三四五六七八九十]+号|嫦娥[一二三四五六七八九十]+号|天宫[一二三四五六七八九十]+号|[五六七八九〇0]0后|八佰|七匹狼|36氪|一国两制|二维码|三维|四维|万能|万岁|万象|千年(?=古)|百年老店|一窝蜂|百分之?百|半导体|一代|二战|一战|零售|零食|零件|零部件|零碳|零距离|归零|首席|成果|百强|五星|四星|三星级|七夕|九龙|九州|万州|三门峡|三沙|四方|八方|百货|百业|十字|万家|万向|一汽|二汽|一中|二中|三中全会|[一二三四五六七八九]中全会|一号文件|二氧化|一氧化|三文鱼|三轮车|四轮|两轮|二胎|三胎|三孩|二孩|一孩|独一无二|一如既往|一应俱全|一目了然|一模一样|零下(?!\d)|三甲医院|三好|五常|六合|两性|两极|两用|一次性|一站式|一揽子|一刀切|一票|一人一|一对一|二十四节气|不二|一会儿|某一|任一|这一|那一|每一|另一|哪一|之一/g;
