import { extension } from '../browser/index.ts';
import type { Caller, Messages } from './message.ts';

/** A message's functions as seen from another context: `callBackground<BackgroundApi>().lookUp(texts)`. */
export function callBackground<Api extends Messages<Api>>(): Caller<Api> {
  return caller((message) => extension.runtime.sendMessage(message));
}

/** The functions of the content script in one frame of a tab. */
export function callFrame<Api extends Messages<Api>>(tabId: number, frameId: number): Caller<Api> {
  return caller((message) => extension.tabs.sendMessage(tabId, message, { frameId }));
}

function caller<Api extends Messages<Api>>(send: (message: unknown) => Promise<unknown>): Caller<Api> {
  return new Proxy({} as Caller<Api>, {
    get: (_, call) => (argument: unknown) => send({ call, argument }),
  });
}
