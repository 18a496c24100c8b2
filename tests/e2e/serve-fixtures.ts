import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { badPages } from './bad-pages.ts';
import { hostilePages } from './hostile-pages.ts';

const NEWS = join(import.meta.dirname, '../fixtures/news');
/** Nothing but the page's own style sheet; with Trusted Types, no string becomes markup. */
const STRICT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** A running server; `url` ends with a slash. */
export interface FixtureServer {
  readonly url: string;
  close(): void;
}

/** Serves the news pages: at `/strict/` under a strict policy, at `/bad/` and `/hostile/` pages that try to hurt. */
export async function serveFixtures(port = 0): Promise<FixtureServer> {
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname).slice(1);
    answer(path, response).catch(() => response.writeHead(404).end(`There is no page ${path}.`));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path === 'favicon.ico') return void response.writeHead(204).end();
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  const [folder, name = ''] = path.includes('/') ? path.split('/') : ['', path];
  if (folder === 'strict') headers['content-security-policy'] = STRICT_POLICY;
  const made: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
    bad: badPages,
    hostile: hostilePages,
  };
  const pages = made[folder ?? ''];
  const body =
    pages !== undefined
      ? pages[name]?.()
      : await readFile(join(NEWS, normalize(`/${name === '' ? 'index.html' : name}`)));
  if (body === undefined) throw new Error(path);
  response.writeHead(200, headers).end(body);
}
