import { expect, it } from 'vitest';
import { cardOn, hover, pointAway, until, waitForNoCard } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const HOVERS = 150;

it.runIf(browserName === 'chromium')(
  'leaves no node and no listener behind, however often a card comes',
  async () => {
    const { open, choose } = setting();
    await choose({ dwell: 0 });
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    const places = await page.evaluate(placesOf, ['Latest data show', 'total import and export']);
    const hoverTimes = async (count: number) => {
      for (let turn = 0; turn < count; turn++) {
        const place = places[turn % 2];
        if (place !== undefined) await page.moveTo(place.x + (turn % 5) * 5, place.y);
      }
      await until('a card', () => cardOn(page));
      await pointAway(page);
      await waitForNoCard(page);
      return page.counters();
    };
    const before = await hoverTimes(20);
    const after = await hoverTimes(HOVERS);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  },
);

function placesOf(texts: readonly string[]) {
  scrollTo(0, 0);
  return texts.map((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(text));
    const box = paragraph?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 12 };
  });
}
