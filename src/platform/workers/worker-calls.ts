import type { Messages } from '../messages/index.ts';
import { Failure } from './failure.ts';

/** A worker's functions as served: each can tell how far it has come before it answers. */
export type WorkerHandlers<Api extends Messages<Api>, Progress> = {
  readonly [Name in keyof Api]: (
    argument: Parameters<Api[Name]>[0],
    tell: (progress: Progress) => void,
  ) => ReturnType<Api[Name]>;
};

export interface WorkerOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the worker at once, whatever it does; calls under way are rejected. */
  readonly signal?: AbortSignal;
}

interface Request {
  readonly id: number;
  readonly call: string;
  readonly argument: unknown;
}

type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'answer'; readonly value: unknown }
  | ({ readonly id: number; readonly kind: 'failure' } & ErrorParts);

/** An error as it crosses the border, which its class does not. */
interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly corpus: string;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** Starts a worker that ships with the extension, from a page or worker of it, and gives its functions. */
export function callWorker<Api extends Messages<Api>, Progress = never>(
  path: string,
  { onProgress, signal }: WorkerOptions<Progress> = {},
): Api {
  const worker = new Worker(path);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'progress') return onProgress?.(data.value as Progress);
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') call?.resolve(data.value);
    else call?.reject(namedError(data));
  };
  // A script that could not be loaded says nothing in some browsers.
  worker.onerror = ({ message }) => failAll(message || `${path} did not start`);
  signal?.addEventListener('abort', () => {
    worker.terminate();
    failAll('Cancelled.');
  });
  return new Proxy({} as Api, {
    get: (_, call) => (argument: unknown) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, call, argument });
      }),
  });
}

/** Answers the calls of the page that started this worker. */
export function serveWorker<Api extends Messages<Api>, Progress = never>(
  handlers: WorkerHandlers<Api, Progress>,
): void {
  const post = (reply: Reply) => postMessage(reply);
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    const { id, call, argument } = data;
    const tell = (value: Progress) => post({ id, kind: 'progress', value });
    const answer: Promise<unknown> = handlers[call as keyof Api](argument as never, tell);
    answer.then(
      (value) => post({ id, kind: 'answer', value }),
      (cause: unknown) => post({ id, kind: 'failure', ...describe(cause) }),
    );
  });
}

function describe(cause: unknown): ErrorParts {
  const corpus = cause instanceof Failure ? cause.corpus : '';
  return cause instanceof Error
    ? { name: cause.name, message: cause.message, corpus }
    : { name: 'Error', message: String(cause), corpus };
}

function namedError({ name, message, corpus }: ErrorParts): Error {
  return Object.assign(new Error(message), { name, corpus });
}
