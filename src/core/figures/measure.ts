/** A unit of measure in its base unit: 斤 → 0.5 kg. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

const MU = 2000 / 3;

/** Units by their names in either language; names of several languages that mean the same share a row. */
const TABLE: readonly (readonly [unit: string, factor: number, names: string])[] = [
  ['kg', 1000, '吨 噸 公吨 公噸 ton tonne tons tonnes'],
  ['kg', 1, '公斤 千克 kg kilogram kilograms kilo kilos'],
  ['kg', 0.5, '斤 市斤 jin'],
  ['kg', 0.05, '两重'],
  ['kg', 0.001, '克 g gram grams'],
  ['kg', 1e-6, '毫克 mg milligram milligrams'],
  ['kg', 0.453_592_37, '磅 pound-mass lb lbs'],
  ['m', 1000, '公里 千米 km kilometer kilometers kilometre kilometres'],
  ['m', 500, '里地 li'],
  ['m', 1, '米 公尺 meter meters metre metres'],
  ['m', 0.01, '厘米 公分 cm centimeter centimeters centimetre centimetres'],
  ['m', 0.001, '毫米 mm millimeter millimeters millimetre millimetres'],
  ['m', 1e-9, '纳米 奈米 nm nanometer nanometers nanometre nanometres'],
  ['m', 1609.344, '英里 mile miles'],
  ['m', 0.3048, '英尺 foot feet ft'],
  ['m', 0.0254, '英寸 inch inches'],
  ['m', 1852, '海里 浬'],
  [
    'm2',
    1e6,
    '平方公里 平方千米 sq-km km2 square-kilometer square-kilometers square-kilometre square-kilometres',
  ],
  ['m2', 1, '平方米 平米 平方公尺 ㎡ m2 square-meter square-meters square-metre square-metres'],
  ['m2', 1e4, '公顷 公頃 hectare hectares ha'],
  ['m2', MU, '亩 畝 mu'],
  ['m2', 4046.856_422_4, '英亩 英畝 acre acres'],
  ['m2', 0.092_903_04, '平方英尺 square-foot square-feet'],
  ['m3', 1, '立方米 方 m3 cubic-meter cubic-meters cubic-metre cubic-metres'],
  ['m3', 0.001, '升 公升 liter liters litre litres'],
  ['barrel', 1, '桶 barrel barrels'],
  ['TEU', 1, '标箱 標箱 标准箱 標準箱 TEU TEUs twenty-foot-equivalent-units twenty-foot-equivalent-unit'],
  ['kWh', 1, '千瓦时 千瓦時 度电 kWh kilowatt-hour kilowatt-hours'],
  ['kWh', 1000, '兆瓦时 兆瓦時 MWh megawatt-hour megawatt-hours'],
  ['kWh', 1e6, '吉瓦时 吉瓦時 GWh gigawatt-hour gigawatt-hours'],
  ['kWh', 1e9, '太瓦时 TWh terawatt-hour terawatt-hours'],
  ['kW', 1, '千瓦 kW kilowatt kilowatts'],
  ['kW', 1000, '兆瓦 MW megawatt megawatts'],
  ['kW', 1e6, '吉瓦 GW gigawatt gigawatts'],
  ['degC', 1, '摄氏度 攝氏度 ℃ °C C degrees-celsius degree-celsius °Celsius degrees'],
  ['degF', 1, '华氏度 華氏度 °F ℉ degrees-fahrenheit'],
  ['magnitude', 1, '级地震 級地震'],
  ['dB', 1, '分贝 decibels dB'],
  ['GB', 1, 'GB 吉字节'],
];

const BY_NAME = new Map<string, Measure>(
  TABLE.flatMap(([unit, factor, names]) => names.split(' ').map((name) => [name, { unit, factor }] as const)),
);

const BY_LOWER_NAME = new Map([...BY_NAME].map(([name, measure]) => [name.toLowerCase(), measure]));

/** A unit by its name: `measureOf('公里') → { unit: 'm', factor: 1000 }`. */
export function measureOf(name: string): Measure | undefined {
  return BY_NAME.get(name) ?? BY_LOWER_NAME.get(name.toLowerCase());
}

/** All names that a test keeps, the longest first, as alternatives of a pattern. */
export function measureNames(keep: (name: string) => boolean): string {
  return [...BY_NAME.keys()]
    .filter(keep)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/-/g, '[ -]'))
    .join('|');
}

/** Celsius from Fahrenheit, to a tenth of a thousandth. */
export function celsius(fahrenheit: number): number {
  return Number((((fahrenheit - 32) * 5) / 9).toFixed(4));
}
