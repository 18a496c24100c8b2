import { whenAborted } from '../../core/shared/index.ts';
import { extension } from '../browser/index.ts';
import { answerTo, type Handlers, isCallOf, type Messages, type Sender } from './message.ts';

const EXTENSION_PAGE: Sender = { tabId: undefined, frameId: undefined, host: '' };

/** Answers calls in a content script, without the polyfill, until the signal aborts. */
export function serveFrame<Api extends Messages<Api>>(handlers: Handlers<Api>, signal: AbortSignal): void {
  const listener = (message: unknown, _: unknown, answer: (value: unknown) => void) => {
    const called = isCallOf(handlers, message);
    if (called) void answerTo(handlers[message.call](message.argument as never, EXTENSION_PAGE)).then(answer);
    // `true` keeps the channel open for the answer.
    return called as true;
  };
  extension.runtime.onMessage.addListener(listener);
  whenAborted(signal, () => extension.runtime?.onMessage?.removeListener(listener));
}
