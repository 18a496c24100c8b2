/** A paragraph in both languages. */
export type Pair = readonly [en: string, zh: string];

/** Articles in both languages, as translators write them: close and free, with figures and without. */
export const ARTICLES = {
  harbor: [
    ['Ningbo harbor handles record number of containers', '宁波港集装箱吞吐量创新高'],
    [
      'Ningbo harbor moved 3.4 million containers in October, more than in any month before, its operator said on Wednesday.',
      '宁波港运营方周三表示，10月集装箱吞吐量达340万标箱，刷新单月纪录。',
    ],
    ['Ships bound for Southeast Asia made up nearly half of the traffic.', '其中近一半货轮驶往东南亚。'],
    [
      '"We added two berths in spring, and both are already full," said Chen Hao, who plans the terminal\'s work.',
      '负责码头调度的陈浩说：“我们春天新增了两个泊位，现在都已满负荷。”',
    ],
    [
      'Waiting time fell to 11 hours from 19 a year ago because cranes are now steered from a control room.',
      '由于起重机改由控制室远程操作，船舶等待时间从去年的19小时缩短至11小时。',
    ],
    [
      'The harbor plans to buy 40 electric trucks before the end of next year.',
      '该港计划在明年年底前购置40辆电动卡车。',
    ],
  ],
  cranes: [
    ['Black-necked cranes return to the plateau', '黑颈鹤重返高原'],
    [
      'More than 1,700 black-necked cranes have come back to a lake in Yunnan, where they will spend the winter.',
      '1700多只黑颈鹤回到云南的一处湖泊，将在此过冬。',
    ],
    [
      'Rangers count them every ten days, always at dawn, when the birds leave their roosts to feed.',
      '护林员每十天清点一次，总在黎明时分，趁鸟群离巢觅食之际。',
    ],
    [
      'Farmers nearby leave part of their potato harvest in the fields for them.',
      '附近农民会把一部分土豆留在地里给它们吃。',
    ],
    ['The species was once thought to be close to extinction.', '这一物种曾被认为濒临灭绝。'],
    [
      'Wetland protection and a ban on hunting brought it back, biologists say.',
      '生物学家说，正是湿地保护和禁猎让它们重新兴旺起来。',
    ],
  ],
  rates: [
    ['Central bank leaves interest rates unchanged', '央行维持利率不变'],
    [
      'The central bank kept its key interest rate at 3 percent on Thursday, in line with what most economists had expected.',
      '央行周四将基准利率维持在3%，符合多数经济学家的预期。',
    ],
    [
      'Inflation slowed to 0.8 percent in September, and consumer spending remains weak, it said in a statement.',
      '央行在声明中说，9月通胀率放缓至0.8%，消费支出依然疲弱。',
    ],
    [
      'Bank shares rose after the decision while the currency was little changed against the dollar.',
      '决定公布后，银行股上涨，本币兑美元汇率变化不大。',
    ],
    [
      'Analysts do not rule out a cut in the first quarter if exports weaken further.',
      '分析人士认为，如果出口进一步走弱，不排除一季度降息的可能。',
    ],
  ],
  opera: [
    ['Young audiences discover an old opera', '年轻观众爱上老戏'],
    [
      'On a rainy evening every seat in the small theater was taken, most of them by people under thirty.',
      '雨夜里，小剧场座无虚席，观众大多不到三十岁。',
    ],
    [
      'They had come for a Kunqu opera that is more than 400 years old, shortened to 90 minutes and performed without amplification.',
      '他们是来看一出有400多年历史的昆曲，全剧压缩到90分钟，不用扩音设备。',
    ],
    [
      'The director, Su Wanyi, says she changed the pace but not a single line.',
      '导演苏婉仪说，她只改了节奏，唱词一句未动。',
    ],
    [
      'Tickets for the tour, which goes to eleven cities, sold out within an hour.',
      '该剧将在十一个城市巡演，门票一小时内售罄。',
    ],
    [
      '"My grandmother sang this to me," one student said after the show. "Now I finally understand the words."',
      '“小时候外婆给我唱过，”一名学生散场后说，“今天我终于听懂了词。”',
    ],
  ],
  bridge: [
    ["World's highest bridge opens to traffic", '世界最高桥通车'],
    [
      'A bridge that spans a canyon in Guizhou 625 meters above the river opened to traffic on Sunday.',
      '贵州一座横跨峡谷、距河面625米的大桥周日通车。',
    ],
    [
      'It cuts the drive from one side to the other from two hours to two minutes.',
      '两岸车程由两小时缩短为两分钟。',
    ],
    [
      'Engineers spent three years on the project and used satellites to place its steel parts to within millimeters.',
      '工程师历时三年建成此桥，借助卫星定位将钢构件误差控制在毫米级。',
    ],
    ['A restaurant and a glass walkway are to attract visitors.', '桥上的餐厅和玻璃步道有望吸引游客。'],
  ],
} as const satisfies Readonly<Record<string, readonly Pair[]>>;
