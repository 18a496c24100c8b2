/** A unit of measure in its base unit: 斤 → 0.5 kg. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

/** One mu (亩) in square meters. */
export const MU = 2000 / 3;

/** A base unit, how much of it the unit holds, its English names (a hyphen for a space), its Chinese names. */
export const MEASURES: readonly (readonly [unit: string, factor: number, en: string, zh: string])[] = [
  ['kg', 1000, 'ton tonne metric-ton metric-tonnes mt', '吨 公吨'],
  ['kg', 1, 'kg kilogram kilo', '公斤 千克 kg'],
  ['kg', 0.5, 'jin catty catties', '斤 市斤'],
  ['kg', 0.6, 'taijin', '台斤'],
  ['kg', 0.05, 'liang', '两重'],
  ['kg', 0.001, 'g gram', '克!服拉里'],
  ['kg', 1e-6, 'mg milligram', '毫克 mg'],
  ['kg', 1e-9, 'microgram', '微克'],
  ['kg', 0.453_592_37, 'lb', '磅'],
  ['kg', 0.028_349_523_125, 'ounce oz', '盎司'],
  ['m', 1000, 'km kilometer', '公里 千米 km'],
  ['m', 500, 'li', '里地 里路 华里'],
  ['m', 1, 'm meter', '米!兰尔德勒拉字粒饭其奇'],
  ['m', 0.01, 'cm centimeter', '厘米 公分 cm'],
  ['m', 0.001, 'mm millimeter', '毫米 mm'],
  ['m', 1e-6, 'micron micrometer', '微米'],
  ['m', 1e-9, 'nm nanometer', '纳米 nm'],
  ['m', 1609.344, 'mile', '英里 哩'],
  ['m', 0.9144, 'yard', '码!头'],
  ['m', 0.3048, 'foot feet ft', '英尺 呎'],
  ['m', 0.0254, 'inch inches', '英寸'],
  ['m', 1852, 'nautical-mile', '海里'],
  ['m2', 1e6, 'square-kilometer sq-km km2', '平方公里 平方千米'],
  ['m2', 1, 'square-meter sq-m m2', '平方米 平米 平方 ㎡ 平!均方时等台民稳静原常安衡凡'],
  ['m2', 1e4, 'hectare ha', '公顷'],
  ['m2', MU, 'mu', '亩'],
  ['m2', 400 / 121, 'ping', '坪!山洲石林'],
  ['m2', 4046.856_422_4, 'acre', '英亩'],
  ['m2', 0.092_903_04, 'square-foot square-feet sq-ft', '平方英尺 平方尺 平方呎 方呎'],
  ['m2', 2_589_988.110_336, 'square-mile', '平方英里'],
  ['m3', 1, 'cubic-meter', '立方米 立方!公厘千 方!面案式法针向便队位'],
  ['m3', 1e9, 'cubic-kilometer', '立方公里 立方千米'],
  ['m3', 0.001, 'liter l', '升!级至到值幅学空高 公升'],
  ['m3', 1e-6, 'ml milliliter', '毫升 ml mL'],
  ['barrel', 1, 'barrel bpd b-/-d', '桶'],
  ['TEU', 1, 'teu twenty-foot-equivalent-unit standard-containers', '标箱 TEU 标准箱 个标箱 个标准箱'],
  ['kWh', 1, 'kwh kilowatt-hour', '千瓦时 度电 千瓦小时 kWh'],
  ['kWh', 1000, 'mwh megawatt-hour', '兆瓦时 MWh'],
  ['kWh', 1e6, 'gwh gigawatt-hour', '吉瓦时 GWh'],
  ['kWh', 1e9, 'twh terawatt-hour', '太瓦时 TWh'],
  ['kW', 0.001, 'watt', '瓦!斯解砾房'],
  ['kW', 1, 'kw kilowatt', '千瓦 kW'],
  ['kW', 1000, 'mw megawatt', '兆瓦 MW'],
  ['kW', 1e6, 'gw gigawatt', '吉瓦 GW'],
  ['kW', 1e9, 'tw terawatt', '太瓦'],
  [
    'degC',
    1,
    'c °-c ℃ °-celsius ° degrees degrees-celsius degree-celsius degrees-c celsius degrees-centigrade',
    '摄氏度 ℃ °C 度!假过电角数日量周',
  ],
  ['degF', 1, '°-f ℉ °-fahrenheit degrees-fahrenheit degree-fahrenheit degrees-f fahrenheit', '华氏度 °F ℉'],
  ['dB', 1, 'db decibel', '分贝'],
  ['GB', 1, 'gb gigabyte', 'GB'],
  ['GB', 1000, 'tb terabyte', 'TB'],
  ['GB', 0.001, 'mb megabyte', 'MB'],
  ['m/s', 1 / 3.6, 'km-/-h kph kmh kilometers-per-hour kilometers-an-hour', '公里/小时 千米/小时 km/h'],
  ['m/s', 0.44704, 'mph miles-per-hour miles-an-hour', '英里/小时'],
  ['kcal', 1, 'kcal calorie', '千卡 大卡'],
];

/** The English names of a unit, with the plural and the British spelling of those in letters. */
export function englishNames(names: string): readonly string[] {
  return names.split(' ').flatMap((name) => {
    if (!/[a-z]{3}$/.test(name)) return [name];
    if (!/(?:met|lit)er$/.test(name)) return [name, `${name}s`];
    const british = `${name.slice(0, -2)}re`;
    return [name, `${name}s`, british, `${british}s`];
  });
}

/** Celsius from Fahrenheit, to a tenth of a thousandth. */
export function celsius(fahrenheit: number): number {
  return Number((((fahrenheit - 32) * 5) / 9).toFixed(4));
}
