import { PackError, type PackFiles } from '../../core/pack/index.ts';

const TIMEOUT = 8000;
/** Milliseconds before each retry. */
const PAUSES = [400, 1600];
/** After a failure a host is left alone for so long, so that no page waits for it. */
const REST = 60_000;
/** A whole file is taken from a host that cannot send a part only when it is small. */
const MOST_WHOLE = 4 << 20;

/** The files of a pack on a static host; told nothing but what it needs to send: no cookies, no referrer. */
export function hostFiles(base: URL): PackFiles {
  let restsUntil = 0;
  return {
    read: async (name, start, end) => {
      if (Date.now() < restsUntil)
        throw new PackError(`${base.host} did not answer; it is asked again soon.`);
      try {
        return await withRetries(() => fetchPart(new URL(name, base), start, end));
      } catch (cause) {
        restsUntil = Date.now() + REST;
        throw cause;
      }
    },
  };
}

async function withRetries<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (cause) {
      // What the host says will not change by asking again.
      if (cause instanceof PackError) throw cause;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}

async function fetchPart(url: URL, start?: number, end?: number): Promise<Uint8Array> {
  const isPart = start !== undefined && end !== undefined;
  const response = await fetch(url, {
    headers: isPart ? { Range: `bytes=${start}-${end - 1}` } : {},
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`${url.host} is busy.`);
  if (!response.ok) throw new PackError(`${url.href} cannot be read: the host says ${response.status}.`);
  const bytes = await bytesOf(response, isPart && response.status !== 206);
  if (!isPart) return bytes;
  const part = response.status === 206 ? bytes : bytes.subarray(start, end);
  if (part.length !== end - start) throw new PackError(`${url.href} is cut short.`);
  return part;
}

async function bytesOf(response: Response, isMoreThanAsked: boolean): Promise<Uint8Array> {
  if (
    isMoreThanAsked &&
    Number(response.headers.get('Content-Length') ?? Number.POSITIVE_INFINITY) > MOST_WHOLE
  ) {
    await response.body?.cancel();
    throw new PackError(`${new URL(response.url).host} cannot send parts of files (HTTP ranges).`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
