import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerTo, callBackground, callFrame } from '../../../src/platform/messages/index.ts';

const browser = vi.hoisted(() => ({ sendMessage: vi.fn(), alive: true }));
vi.mock('../../../src/platform/browser/index.ts', () => ({
  extension: { runtime: { sendMessage: browser.sendMessage }, tabs: { sendMessage: browser.sendMessage } },
  isExtensionAlive: () => browser.alive,
}));

interface Api {
  double(number: number): Promise<number>;
  forget(): Promise<void>;
}

beforeEach(() => {
  vi.useFakeTimers();
  browser.sendMessage.mockReset();
  browser.alive = true;
});
afterEach(() => vi.useRealTimers());

/** What comes of a call once all its waiting is over. */
async function outcome<Value>(call: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [settled] = await Promise.all([Promise.allSettled([call]), vi.runAllTimersAsync()]);
  return settled[0];
}

it('gives what the background answers, also when that is nothing', async () => {
  browser.sendMessage.mockImplementation(({ call, argument }: { call: string; argument: number }) =>
    answerTo(Promise.resolve(call === 'double' ? argument * 2 : undefined)),
  );
  expect(await callBackground<Api>().double(21)).toBe(42);
  expect(await callBackground<Api>().forget()).toBeUndefined();
});

it('throws what the background threw, and does not ask again', async () => {
  browser.sendMessage.mockImplementation(() => answerTo(Promise.reject(new Error('no such pack'))));
  expect(await outcome(callBackground<Api>().double(1))).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('no such pack') as string },
  });
  expect(browser.sendMessage).toHaveBeenCalledOnce();
});

it.each<readonly [string, () => Promise<unknown>]>([
  ['the channel closed', () => Promise.reject(new Error('The message channel closed.'))],
  ['nothing came back', () => Promise.resolve(undefined)],
  ['null came back', () => Promise.resolve(null)],
])('asks again when %s, for the background was ended in the middle', async (_, lost) => {
  browser.sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost);
  browser.sendMessage.mockResolvedValue({ value: 42 });
  expect(await outcome(callBackground<Api>().double(21))).toEqual({ status: 'fulfilled', value: 42 });
  expect(browser.sendMessage).toHaveBeenCalledTimes(3);
});

it('gives up when nobody ever answers, and says which call it was', async () => {
  browser.sendMessage.mockResolvedValue(undefined);
  expect(await outcome(callBackground<Api>().forget())).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('forget') as string },
  });
  expect(browser.sendMessage).toHaveBeenCalledTimes(4);
});

it('asks an extension once that was updated under the page', async () => {
  browser.alive = false;
  browser.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await outcome(callBackground<Api>().forget())).toMatchObject({
    status: 'rejected',
    reason: { message: 'Extension context invalidated.' },
  });
  expect(browser.sendMessage).toHaveBeenCalledOnce();
});

it('asks a frame once: one without a content script is no fault', async () => {
  browser.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect((await outcome(callFrame<Api>(7, 0).forget())).status).toBe('rejected');
  expect(browser.sendMessage).toHaveBeenCalledOnce();
  expect(browser.sendMessage).toHaveBeenCalledWith(
    7,
    { call: 'forget', argument: undefined },
    { frameId: 0 },
  );
});
