import polyfill from 'webextension-polyfill';
import { answerTo, type Handlers, isCallOf, type Messages, type Sender } from '../messages/index.ts';

/** Answers the calls of content scripts and extension pages; call it synchronously when the worker starts. */
export function serveBackground<Api extends Messages<Api>>(handlers: Handlers<Api>): void {
  polyfill.runtime.onMessage.addListener((message: unknown, sender: polyfill.Runtime.MessageSender) => {
    if (sender.id !== polyfill.runtime.id || !isCallOf(handlers, message)) return undefined;
    return answerTo(handlers[message.call](message.argument as never, describe(sender)));
  });
}

function describe(sender: polyfill.Runtime.MessageSender): Sender {
  const url = sender.tab?.url ?? sender.url ?? '';
  return {
    tabId: sender.tab?.id,
    frameId: sender.frameId,
    host: hostOf(url),
  };
}

/** `''` for pages that are not of the web. */
function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}
