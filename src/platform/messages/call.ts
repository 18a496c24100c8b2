import { extension, isExtensionAlive } from '../browser/index.ts';
import type { Answer, Caller, Messages } from './message.ts';

/**
 * Milliseconds after which a call is made again that was lost: a browser ends the background when it likes, in the
 * middle of an answer too, and starts it anew with the next call.
 */
const AGAIN_AFTER = [50, 250, 1000];

/**
 * A message's functions as seen from another context: `callBackground<BackgroundApi>().lookUp(texts)`. A call may
 * reach the background more than once.
 */
export function callBackground<Api extends Messages<Api>>(): Caller<Api> {
  return caller(async (message) => {
    for (const delay of AGAIN_AFTER) {
      if (!isExtensionAlive()) break;
      const answer = await sendToBackground(message).catch(() => undefined);
      if (isAnswer(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
    return sendToBackground(message);
  });
}

async function sendToBackground(message: unknown): Promise<unknown> {
  return extension.runtime.sendMessage(message);
}

/** The functions of the content script in one frame of a tab. */
export function callFrame<Api extends Messages<Api>>(tabId: number, frameId: number): Caller<Api> {
  return caller((message) => extension.tabs.sendMessage(tabId, message, { frameId }));
}

function caller<Api extends Messages<Api>>(send: (message: unknown) => Promise<unknown>): Caller<Api> {
  return new Proxy({} as Caller<Api>, {
    get: (_, call) => async (argument: unknown) => {
      const answer = await send({ call, argument });
      if (!isAnswer(answer)) throw new Error(`${String(call)}: nobody answered.`);
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.value;
    },
  });
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null;
}
