// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { callbacks, clearStage, lookUpWord, root, send, show } from './stage.tsx';

beforeEach(clearStage);

it('explains the word of a Chinese text that is clicked, until it is clicked again', async () => {
  const source = { name: 'CC-CEDICT', licence: 'CC BY-SA 4.0', url: 'https://cc-cedict.org/' };
  const senses = [{ pinyin: 'xiāoshòu', glosses: ['to sell', 'sales'] }];
  lookUpWord.mockResolvedValue({ word: '销售', span: { start: 3, end: 5 }, senses, source });
  // Characters of ten pixels in one line.
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const before = document.createRange();
    before.setStart(root.querySelector('[data-part=counterpart]') ?? root, 0);
    before.setEnd(this.startContainer, this.startOffset);
    return new DOMRect(before.toString().length * 10, 0, 10, 20);
  });
  const clickAt = async (clientX: number) => {
    send('[data-part=counterpart]', new MouseEvent('click', { bubbles: true, clientX, clientY: 5 }));
    await act(async () => undefined);
  };
  show();
  await clickAt(44);
  expect(lookUpWord).toHaveBeenCalledWith({ text: '<b>销售额</b>4.16亿元。', place: 4 });
  expect(root.querySelector('[data-part=word]')?.textContent).toBe(
    '销售xiāoshòu to sell; salesCC-CEDICT, CC BY-SA 4.0',
  );
  expect(root.querySelector('mark')?.textContent).toBe('销售');
  expect(callbacks.onPin).toHaveBeenCalledOnce();
  await clickAt(34);
  expect(root.querySelector('[data-part=word]')).toBeNull();
  lookUpWord.mockResolvedValue({ word: '亿', span: { start: 14, end: 15 }, senses: [], source });
  await clickAt(144);
  expect(root.querySelector('[data-part=word]')?.textContent).toContain('wordUnknown');
});

it('goes from word to word at the arrow keys, over what is no hanzi', async () => {
  const source = { name: 'CC-CEDICT', licence: 'CC BY-SA 4.0', url: 'https://cc-cedict.org/' };
  lookUpWord.mockImplementation(async ({ place }: { place: number }) =>
    place < 6
      ? { word: '销售额', span: { start: 3, end: 6 }, senses: [], source }
      : { word: '亿元', span: { start: 14, end: 16 }, senses: [], source },
  );
  const press = async (key: string) => {
    send('[data-part=counterpart]', new KeyboardEvent('keydown', { key, bubbles: true }));
    await act(async () => undefined);
    return root.querySelector('[data-part=word] strong')?.textContent;
  };
  show();
  expect(root.querySelector<HTMLElement>('[data-part=counterpart]')?.tabIndex).toBe(0);
  expect(await press('ArrowLeft')).toBeUndefined();
  expect(await press('ArrowRight')).toBe('销售额');
  expect(lookUpWord).toHaveBeenLastCalledWith({ text: '<b>销售额</b>4.16亿元。', place: 3 });
  expect(await press('ArrowRight')).toBe('亿元');
  expect(lookUpWord).toHaveBeenLastCalledWith({ text: '<b>销售额</b>4.16亿元。', place: 14 });
  expect(await press('ArrowRight')).toBe('亿元');
  expect(await press('ArrowLeft')).toBe('销售额');
  expect(lookUpWord).toHaveBeenLastCalledWith({ text: '<b>销售额</b>4.16亿元。', place: 5 });
});
