/** What a text may hold over and over; reading each of them 100 kB long must take no more than its length. */
export const REPEATED: readonly string[] = [
  ...'9 1, 1,2 12,34 999, 1. 1- 1/ 1: 1% $1 $1- — — 1 1( [1, +1 1+'.split(' '),
  ...'零 一 十 百 亿 年 月 第 约 几 多 至 半 ％ 約 萬 Ｑ １ ， 、 。 ·'.split(' '),
  ...'一1 一% 一点 一至 第一 1年 1月 1日 1个 1元 1斤 1点 约1 超过1 1年1月 今年 百分之 同比 增长1% 为去年的1% （1元'.split(
    ' ',
  ),
  ...[' ', ',', '. ', 'a.', 'a1', 'A-1', 'one ', 'two hundred and ', 'twenty-', 'half ', 'million '],
  ...['three to ', 'one in ', '1 and ', '1, ', '1 2 ', 'up 1 percent ', 'rose by 1% ', 'months ', 'first '],
  ...[
    'March ',
    '1 March ',
    'Q1',
    'H1 ',
    'No. 1 ',
    'top 1 ',
    'in 2019 ',
    'year-on-year ',
    'dozens of ',
    'a half ',
  ],
  ...['about 1 ', '1 people ', '1m ', '1am ', 'Boeing 737 ', 'http://', 'a@', '[1]', '192.168.', '\ud800'],
];
