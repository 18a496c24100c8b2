/** Lists as sites have them, in one language each; none of one says what any of the other does. */
export const LISTS = {
  en: {
    headlines: [
      'Stocks close higher as tech shares rally',
      'Two injured in factory fire',
      'Mayor promises more parks',
      'Rain delays start of tennis final',
      'Teachers union calls for talks',
      'Police warn of phone scams',
    ],
    steps: [
      'Mix 2 cups of flour with a teaspoon of salt',
      'Add 3 eggs and 200 g of butter',
      'Bake for 30 minutes at 180 degrees',
      'Serve with fresh cream',
    ],
    results: ['Argentina 12 34', 'Brazil 15 30', 'Canada 9 28', 'Denmark 3 5', 'Egypt 22 90'],
    names: ['John Smith', 'Mary Brown', 'Peter Jackson', 'Susan Miller', 'David Clark'],
    sentences: [
      'The committee met on Monday to discuss the budget and decided to raise spending on schools by 5 percent.',
      'Members of the opposition said the plan did not go far enough, and asked for a hearing in December.',
      'The chairman declined to comment on the timing of the vote.',
    ],
  },
  zh: {
    headlines: [
      '全国秋粮收购工作进展顺利',
      '长江十年禁渔成效显现',
      '神舟飞船返回舱成功着陆',
      '故宫博物院推出夜场参观',
      '医保目录新增七十四种药品',
      '北方多地迎来今冬首场降雪',
    ],
    steps: ['第一步 打开设置', '第二步 点击网络', '输入密码 8 位以上', '重启设备 等待 30 秒'],
    results: ['安徽 6100万', '福建 4180万', '甘肃 2490万', '广东 12700万', '贵州 3860万'],
    names: ['李明', '王芳', '张伟', '刘洋', '陈静'],
    sentences: [
      '本届车展共有1200家企业参展，展出面积超过36万平方米，创历史新高。',
      '多家自主品牌集中发布新款电动车型，最长续航里程达到1000公里。',
      '业内人士表示，明年市场竞争将更加激烈。',
    ],
  },
} as const;
