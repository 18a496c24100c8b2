import { expect, it, vi } from 'vitest';
import { whenAborted } from '../../../src/core/shared/index.ts';

it('runs what was asked for, in order and once, with one listener however many ask', () => {
  const controller = new AbortController();
  const listen = vi.spyOn(controller.signal, 'addEventListener');
  const ran: string[] = [];
  for (const name of ['first', 'second', 'third']) whenAborted(controller.signal, () => ran.push(name));
  expect(ran).toEqual([]);
  controller.abort();
  controller.abort();
  expect(ran).toEqual(['first', 'second', 'third']);
  expect(listen).toHaveBeenCalledTimes(1);
});

it('keeps signals apart', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const ran: string[] = [];
  whenAborted(one.signal, () => ran.push('one'));
  whenAborted(other.signal, () => ran.push('other'));
  other.abort();
  expect(ran).toEqual(['other']);
});
