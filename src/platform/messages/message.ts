/** Who sent a message; absent numbers mean an extension page. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Host of the tab's page, `''` for a page of the extension. */
  readonly host: string;
}

/** A map of functions of at most one argument, each answering with a promise. */
export type Messages<Api> = { [Name in keyof Api]: (argument: never) => Promise<unknown> };

/** The functions as called from the other end. */
export type Caller<Api> = Api;

/** The functions as served: each also learns who asks. */
export type Handlers<Api extends Messages<Api>> = {
  readonly [Name in keyof Api]: (argument: Parameters<Api[Name]>[0], sender: Sender) => ReturnType<Api[Name]>;
};

/** What travels. */
interface Message {
  readonly call: string;
  readonly argument: unknown;
}

/**
 * What travels back: always an object, for a browser answers with nothing where the other end has gone; what is
 * undefined is left out on the way.
 */
export type Answer = { readonly value?: unknown } | { readonly failure: string };

/** Whether something received is a call of one of these handlers. */
export function isCallOf<Api extends Messages<Api>>(
  handlers: Handlers<Api>,
  message: unknown,
): message is Message & { readonly call: keyof Api & string } {
  if (typeof message !== 'object' || message === null || !('call' in message)) return false;
  return typeof message.call === 'string' && Object.hasOwn(handlers, message.call);
}

/** What is sent back of a served call: `await answerTo(handlers.lookUp(texts)) → { value: [] }`. */
export function answerTo(served: Promise<unknown>): Promise<Answer> {
  return served.then(
    (value) => ({ value }),
    (cause: unknown) => ({ failure: String(cause) }),
  );
}
