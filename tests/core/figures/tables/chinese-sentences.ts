/** Sentences in the manner of Chinese news, each with its figures in order as `written` gives them. */
export const chineseSentences: readonly (readonly [text: string, figures: string])[] = [
  [
    '今年前三季度，全市实现地区生产总值8732.4亿元，同比增长5.4%，增速较上半年提高0.2个百分点。',
    'period M01-M09; money 873240000000 CNY; change 5.4 % up yoy; period M01-M06; change 0.2 pp up',
  ],
  [
    '1至10月份，全国规模以上工业企业实现利润总额5.85万亿元，同比下降1.8%，降幅较前三季度收窄1.4个百分点。',
    'period M01-M10; money 5850000000000 CNY; change 1.8 % down yoy; period M01-M09; change 1.4 pp down',
  ],
  ['受訪者中逾六成認為租金過高，近三成表示已考慮搬遷。', 'percent 60 % over; percent 30 % nearly'],
  [
    '台積電第三季合併營收達新台幣7,596.9億元，年增39.0%，季增12.8%。',
    'period M07-M09; money 759690000000 TWD to; change 39 % up yoy; change 12.8 % up qoq',
  ],
  [
    '恒生指數收報18,230點，跌325點或1.75%，主板成交1,124億港元。',
    'count 18230 point; count 325 point down; change 1.75 % down; money 112400000000 HKD',
  ],
  ['9月出口金額按年上升8.5%，按月則下跌1.2%。', 'period M09-M09; change 8.5 % up yoy; change 1.2 % down mom'],
  ['央行宣布下调7天期逆回购操作利率10个基点至1.5%。', 'duration P7D; change 10 bp down; percent 1.5 % to'],
  [
    '美聯儲宣布減息25個基點，將聯邦基金利率目標區間降至4.5%至4.75%。',
    'change 25 bp down; percent 4.5..4.75 % to',
  ],
  ['该公司计划到2030年把产能翻两番。', 'date 2030; change 4 factor up'],
  [
    '十年来，当地居民收入翻了一番，贫困发生率由13%降至0.6%。',
    'duration P10Y; change 2 factor up; percent 13 % from; percent 0.6 % to',
  ],
  ['全场八八折，会员折上再打九五折。', 'change 12 % down; change 5 % down'],
  ['新鞋以三折出售，仍有近五成库存积压。', 'change 70 % down; percent 50 % nearly'],
  [
    '本届展会吸引来自９８个国家的１．２万名采购商，意向成交额达３６．５亿美元。',
    'count 98 country from; count 12000 person from; money 3650000000 USD to',
  ],
  [
    '截至2025年9月底，我国高铁营业里程达4.8万公里，较2020年增长32%。',
    'date 2025-09-30; measure 48000000 m to; date 2020; change 32 % up vs:2020',
  ],
  [
    '据统计，10月份居民消费价格同比上涨0.2%，环比持平；其中食品价格下降2.9%，影响CPI同比下降约0.52个百分点。',
    'period M10-M10; change 0.2 % up yoy; change 2.9 % down; change 0.52 pp approx down yoy',
  ],
  [
    '公司2025财年第二财季营收同比增长12%至253亿美元。',
    'period FY2025; period FQ2; change 12 % up yoy; money 25300000000 USD to',
  ],
  [
    '警方在行动中拘捕34人，年龄介乎17至68岁，检获约2.3公斤怀疑毒品，市值约180万元。',
    'count 34 person; age 17..68 year; measure 2.3 kg approx; money 1800000 CNY approx',
  ],
  ['事故造成12死37傷，當中5人情況危殆。', 'count 12 person; count 37 person; count 5 person'],
  ['他以11秒05夺冠，比世界纪录慢0.47秒。', 'duration PT11.05S; duration PT0.47S'],
  ['北京时间周三凌晨3点，曼城以3比1击败对手。', 'time 03:00+08:00; score 3:1'],
  ['会议将于12月8日至10日在布鲁塞尔举行，为期三天。', 'period 12-08/12-10; duration P3D'],
  [
    '这座建于上世纪60年代的大桥全长1577米，日均车流量超过8万辆次。',
    'period 1960s; measure 1577 m; count 80000 vehicle over',
  ],
  ['小麦亩产达到1213斤，比上年增加86斤。', 'measure 606.5 kg to; measure 43 kg up yoy'],
  [
    '全省粮食总产1312.5亿斤，连续8年稳定在1200亿斤以上。',
    'measure 65625000000 kg; duration P8Y; measure 60000000000 kg over',
  ],
  [
    '项目占地约320亩，总投资25亿元，建成后可容纳三四百人就业。',
    'measure 213333.3 m2 approx; money 2500000000 CNY; count 300..400 person',
  ],
  ['她今年27岁，身高一米七二，体重58公斤。', 'age 27 year; measure 1.72 m; measure 58 kg'],
  [
    '港口前10个月完成集装箱吞吐量4238万标箱，同比增长6.9%。',
    'period M01-M10; measure 42380000 TEU; change 6.9 % up yoy',
  ],
  [
    '全国发电装机容量约37.5亿千瓦，其中太阳能发电11.4亿千瓦，同比增长43.8%。',
    'measure 3750000000 kW approx; measure 1140000000 kW; change 43.8 % up yoy',
  ],
  ['国际油价周一下跌逾2%，布伦特原油每桶跌破63美元。', 'change 2 % over down; money 63 USD under'],
  [
    '地震發生於當地時間上午9時15分，震源深度10公里，規模6.3。',
    'time 09:15; measure 10000 m; measure 6.3 magnitude',
  ],
  ['高雄今日最高溫攝氏34度，北部降雨機率七成。', 'measure 34 degC; percent 70 %'],
  [
    '樓價指數按週跌0.45%，按月跌1.3%，較2021年高位累跌近三成。',
    'change 0.45 % down; change 1.3 % down mom; date 2021; change 30 % nearly down vs:2021',
  ],
  ['三分之二的受访企业表示将增加投资，五分之一计划裁员。', 'fraction 0.666667; fraction 0.2'],
  ['每四名长者就有一人独居。', 'fraction 0.25'],
  ['英国央行以5票对4票的投票结果维持利率在4%不变。', 'score 5:4; percent 4 %'],
  ['该基金持股比例由5.2%升至7.8%，成为第三大股东。', 'percent 5.2 % from; percent 7.8 % to; ordinal 3 rank'],
  ['中国队以金牌总数38枚位列奖牌榜第二。', 'count 38 item; ordinal 2 rank'],
  ['这是他自2012年以来首次访问欧洲。', 'date 2012'],
  [
    '9月新增非农就业11.9万人，失业率升至4.4%，为2021年10月以来最高。',
    'period M09-M09; count 119000 person; percent 4.4 % to; date 2021-10',
  ],
  [
    '韩国第三季度GDP环比增长1.2%，创六个季度来最快增速。',
    'period M07-M09; change 1.2 % up qoq; count 6 item',
  ],
  ['新能源车渗透率突破五成，比去年同期高出8.3个百分点。', 'percent 50 % over; change 8.3 pp up yoy'],
  ['该股早盘一度大涨逾一成，收盘涨幅收窄至4.2%。', 'change 10 % over up; change 4.2 % up to'],
  [
    '预计到本世纪中叶，全球65岁及以上人口将达到16亿。',
    'period 2050s approx; age 65 year atleast; count 1600000000 to',
  ],
  ['日本9月实际工资同比减少1.4%，连续第9个月下滑。', 'period M09-M09; change 1.4 % down yoy; ordinal 9 nth'],
  ['水库蓄水量为21.6亿立方米，较常年同期偏多两成。', 'measure 2160000000 m3; change 20 % up'],
  ['票价分别为180元、280元和380元。', 'money 180 CNY; money 280 CNY; money 380 CNY'],
  ['据中央气象台消息，台风中心附近最大风力14级，风速每秒42米。', 'count 14 level; measure 42 m/s'],
  ['印度卢比兑美元汇率跌至89.5比1的历史新低。', 'score 89.5:1'],
  ['一瓶500毫升的矿泉水卖到两块五。', 'measure 0.0005 m3; money 2.5 CNY to'],
  ['晚上七点半到九点，全港约四十万人收看了直播。', 'time 19:30; time 21:00; count 400000 person approx'],
];
