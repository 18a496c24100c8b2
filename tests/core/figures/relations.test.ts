import { describe, expect, it } from 'vitest';
import { convertFigure, pairFigures, readFigures } from '../../../src/core/figures/index.ts';
import { figure } from './figure.ts';
import { relationRows } from './tables/relations.ts';

const CONTEXT = { date: '2025-08-03' };

describe('what both languages state', () => {
  it.each(relationRows)('%s and %s: %s', (en, zh, relations) => {
    const pairs = pairFigures(readFigures(en, 'en', CONTEXT), readFigures(zh, 'zh', CONTEXT));
    expect(pairs.map((pair) => (pair.kind === 'both' ? pair.relation : pair.kind)).join(', ')).toBe(
      relations,
    );
  });
});

describe('a figure in the other way of counting', () => {
  it.each([
    ['a count', { kind: 'count', value: 12_345_600 }, '12.3456 million', '1234.56万'],
    ['a small count', { kind: 'count', value: 9_999 }, undefined, undefined],
    ['a range of counts', { kind: 'count', value: 30_000, high: 50_000 }, '30,000–50,000', '3–5万'],
    ['money', { kind: 'money', value: 4.16e8, unit: 'CNY' }, '416 million yuan', '4.16亿元'],
    ['a trillion', { kind: 'money', value: 1.5e12, unit: 'USD' }, '1.5 trillion U.S. dollars', '1.5万亿美元'],
    ['a billion', { kind: 'money', value: 2e9, unit: 'EUR' }, '2 billion euros', '20亿欧元'],
    ['little money', { kind: 'money', value: 9_999, unit: 'CNY' }, undefined, undefined],
    ['a currency without a name', { kind: 'money', value: 1e6, unit: 'XAU' }, undefined, undefined],
    ['money without a currency', { kind: 'money', value: 1e6 }, undefined, undefined],
    ['tonnes', { kind: 'measure', value: 650e9, unit: 'kg' }, '650 million tonnes', '6.5亿吨'],
    ['kilograms', { kind: 'measure', value: 12.5, unit: 'kg' }, '12.5 kg', '12.5公斤'],
    ['less than the least unit', { kind: 'measure', value: 0.5, unit: 'kg' }, '0.5 kg', '0.5公斤'],
    ['kilometers', { kind: 'measure', value: 12_000, unit: 'm' }, '12 km', '12公里'],
    ['hectares', { kind: 'measure', value: 100_000_000 / 1.5, unit: 'm2' }, '≈ 6,667 hectares', '10万亩'],
    ['cold', { kind: 'measure', value: -12.5, unit: 'degC' }, '-12.5°C', '-12.5摄氏度'],
    ['gigawatt-hours', { kind: 'measure', value: 4e9, unit: 'kWh' }, '4,000 GWh', '40亿千瓦时'],
    ['megawatts', { kind: 'measure', value: 5_000, unit: 'kW' }, '5 MW', '5000千瓦'],
    ['a measure without a name', { kind: 'measure', value: 5, unit: 'magnitude' }, undefined, undefined],
    ['a share', { kind: 'percent', value: 50, unit: '%' }, undefined, undefined],
    ['a date', { kind: 'date', value: '2025-08-03' }, undefined, undefined],
    ['a span', { kind: 'duration', value: 'P3Y', high: 'P5Y' }, undefined, undefined],
    ['no number', { kind: 'count', value: Number.POSITIVE_INFINITY }, undefined, undefined],
    ['ten thousand', { kind: 'count', value: 10_000 }, '10,000', '1万'],
    ['a million', { kind: 'count', value: 1_000_000 }, '1 million', '100万'],
    [
      'tens of thousands of millions',
      { kind: 'count', value: 1_234_567_000 },
      '1.234567 billion',
      '12.34567亿',
    ],
    ['hundreds of thousands', { kind: 'count', value: 123_456 }, '123,456', '12.3456万'],
    [
      'a range of which one end is small',
      { kind: 'count', value: 5_000, high: 20_000 },
      '5,000–20,000',
      '0.5–2万',
    ],
    ['ten thousand yuan', { kind: 'money', value: 10_000, unit: 'CNY' }, '10,000 yuan', '1万元'],
    [
      'a range of money',
      { kind: 'money', value: 5_000, high: 20_000, unit: 'CNY' },
      '5,000–20,000 yuan',
      '0.5–2万元',
    ],
    ['a tonne', { kind: 'measure', value: 1_000, unit: 'kg' }, '1 tonnes', '1吨'],
    ['a range of measures', { kind: 'measure', value: 500, high: 2_000, unit: 'm' }, '0.5–2 km', '0.5–2公里'],
    [
      'money of a range in words',
      { kind: 'money', value: 1e6, high: 'P5Y', unit: 'CNY' },
      undefined,
      undefined,
    ],
    ['a share of a known unit', { kind: 'percent', value: 5_000, unit: 'kg' }, undefined, undefined],
    [
      'nine digits',
      { kind: 'measure', value: 123_456.789, unit: 'degC' },
      '123,456.789°C',
      '12.3456789万摄氏度',
    ],
    [
      'a range of which one end is rounded',
      { kind: 'measure', value: 20_000_000 / 3, high: 10_000_000, unit: 'm2' },
      '≈ 666.7–1,000 hectares',
      '1–1.5万亩',
    ],
  ] as const)('%s', (_, given, en, zh) => {
    expect(convertFigure(figure(given), 'en')).toBe(en);
    expect(convertFigure(figure(given), 'zh')).toBe(zh);
  });
});
