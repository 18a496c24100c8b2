/** A number in digits of either width that is not part of a longer one or of a name. */
export const NUMBER = String.raw`(?<![\d.,，A-Za-z０-９-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\d０-９]+(?:[.．][\d０-９]+)?)`;
export const SCALE = '(万亿|萬億|千亿|百亿|亿|億|千万|百万|万|萬|千|百)?';
export const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  萬億: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  億: 8,
  千万: 7,
  百万: 6,
  万: 4,
  萬: 4,
  千: 3,
  百: 2,
};
export const CURRENCIES: Readonly<Record<string, string>> = {
  元人民币: 'CNY',
  元人民幣: 'CNY',
  元: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  韩元: 'KRW',
};
export const HEDGE = '(约|約|近|逾|超过|超過|超|至少|不足|不到|最多)?';
export const MODIFIERS = {
  约: 'approx',
  約: 'approx',
  近: 'nearly',
  逾: 'over',
  超过: 'over',
  超過: 'over',
  超: 'over',
  至少: 'atleast',
  不足: 'under',
  不到: 'under',
  最多: 'atmost',
} as const;
export const MORE = '(多|余|餘)?';
export const BASIS = '(同比|环比|環比|较上年同期|较去年同期|比上年同期|比去年同期|比上年|较上年)?';
export const UP = '增长|增長|上升|增加|上涨|上漲|提高|提升|扩大|攀升|增';
export const DOWN = '下降|减少|減少|下跌|降低|回落|下滑|萎缩|降|跌';
export const CLASSES: Readonly<Record<string, string>> = {
  国家和地区: 'country_region',
  國家和地區: 'country_region',
  国家: 'country',
  國家: 'country',
};
