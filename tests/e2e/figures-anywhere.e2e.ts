import { expect, it } from 'vitest';
import { pointAt, pointAway, settle, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

it('underlines figures that read differently, and converts the one under the pointer', async () => {
  const { open, screenshot } = setting();
  const page = await open('no-match.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const underlined = await until('the line', async () => {
    const found = await page.evaluate(underlinedFigures);
    return found.length > 0 ? found : undefined;
  });
  expect(underlined.join('\n')).toContain('350,000 yuan');
  expect(underlined.join('\n')).not.toContain('68 percent');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  for (const [figure, converted] of [
    ['350,000 yuan', '35万元'],
    ['1.2万多名', '12,000'],
  ] as const) {
    await pointAt(page, figure);
    const seen = await until('the conversion', () =>
      page.inCard((root) => root.querySelector('.converted')?.textContent),
    );
    expect(seen).toContain(converted);
    if (converted === '35万元') await screenshot(page, 'conversion');
    await pointAway(page);
    await until('its end', () =>
      page.evaluate(() => document.querySelector('duizhao-card') === null || undefined),
    );
  }
});

it('shows nothing beside the rest of such a paragraph', async () => {
  const page = await setting().open('no-match.html');
  await settle();
  await pointAt(page, 'The extra cost');
  await settle();
  expect(await page.evaluate(() => document.querySelector('duizhao-card'))).toBeNull();
});

it('can be turned off', async () => {
  const { open, choose } = setting();
  await choose({ figuresEverywhere: false });
  const page = await open('no-match.html');
  await settle();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

function underlinedFigures(): string[] {
  return [...(CSS.highlights.get('duizhao-conversion') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
  );
}
