import { expect, it } from 'vitest';
import { isolate } from '../../../src/core/text/index.ts';

it.each([
  ['a name from left to right', 'Port News 港口日报', 'Port News 港口日报'],
  ['a name from right to left', 'حركة الميناء', '\u2068حركة الميناء\u2069'],
  ['an override', 'Port\u202etxt.exe', 'Porttxt.exe'],
  ['the end of an isolate that it did not begin', 'שלום\u2069\u202eabc', '\u2068שלוםabc\u2069'],
  ['nothing', '', ''],
])('keeps the direction of %s to itself', (_, name, isolated) => {
  expect(isolate(name)).toBe(isolated);
});
