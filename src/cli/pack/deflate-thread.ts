import { Worker } from 'node:worker_threads';

interface Waiting {
  readonly resolve: (bytes: readonly Uint8Array[]) => void;
  readonly reject: (cause: Error) => void;
}

/** What the thread runs. As text: run from a bundle, from sources or in a test, a file of its own lies elsewhere each time. */
const SERVE = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { deflateRawSync } = require('node:zlib');
  parentPort.on('message', (texts) => {
    const deflated = texts.map((text) => new Uint8Array(deflateRawSync(text, workerData)));
    parentPort.postMessage(deflated, deflated.map(({ buffer }) => buffer));
  });
`;

/**
 * Compresses texts by raw DEFLATE in a thread of its own, which starts with the first of them: zlib's own threads take
 * as long again to be handed a small text. It keeps the process alive only while it is waited for.
 */
export class DeflateThread {
  readonly #options: object;
  /** Answers come in the order of the questions. */
  readonly #waiting: Waiting[] = [];
  #worker: Worker | undefined;

  /** With options of `node:zlib`. */
  constructor(options: object) {
    this.#options = options;
  }

  /** Each text by itself. */
  compress(texts: readonly string[]): Promise<readonly Uint8Array[]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(texts);
    });
  }

  #start(): Worker {
    const worker = new Worker(SERVE, { eval: true, workerData: this.#options });
    worker.on('message', (bytes: readonly Uint8Array[]) => {
      this.#waiting.shift()?.resolve(bytes);
      if (this.#waiting.length === 0) worker.unref();
    });
    worker.on('error', (cause) => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.splice(0)) reject(cause);
    });
    return worker;
  }
}
