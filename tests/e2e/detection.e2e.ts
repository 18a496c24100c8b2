import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useSetting } from './setting.ts';

const ENGLISH = [
  'The harbor handled more goods in June than in any month before, its operator said on Tuesday.',
  'Most of the growth came from machine parts, which are shipped to factories on the other coast.',
  'Dock workers were promised a raise in spring; their union says that it has not been paid yet.',
];
const SIMPLIFIED = [
  '港口运营方周二表示，六月份的货物吞吐量创下了单月的最高纪录。',
  '增长主要来自机械零件，这些零件被运往另一侧海岸的工厂。',
  '今年春天，码头工人得到了加薪的承诺，但工会说至今仍未兑现。',
];
const TRADITIONAL = [
  '港口營運方週二表示，六月份的貨物吞吐量創下了單月的最高紀錄。',
  '增長主要來自機械零件，這些零件被運往另一側海岸的工廠。',
  '今年春天，碼頭工人得到了加薪的承諾，但工會說至今仍未兌現。',
];
const inParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The bytes of a text in an encoding that only decoders know: its table is read backwards. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Harbor</title></head><body>${inParagraphs(ENGLISH)}</body></html>`;
const SHADOW = `<news-story></news-story><script>document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inParagraphs(ENGLISH))}</script>`;
const PAGES: Readonly<
  Record<string, readonly [type: string, body: string | Buffer, texts: readonly string[]]>
> = {
  gbk: ['text/html; charset=gbk', encode(inParagraphs(SIMPLIFIED), 'gbk'), SIMPLIFIED],
  gb2312: ['text/html; charset=gb2312', encode(inParagraphs(SIMPLIFIED), 'gbk'), SIMPLIFIED],
  big5: ['text/html; charset=big5', encode(inParagraphs(TRADITIONAL), 'big5'), TRADITIONAL],
  xhtml: ['application/xhtml+xml', XHTML, ENGLISH],
  plain: ['text/plain', ENGLISH.join(' '), [ENGLISH.join(' ')]],
  shadow: ['text/html', SHADOW, ENGLISH],
  contents: ['text/html', `<div style="display: contents">${inParagraphs(ENGLISH)}</div>`, ENGLISH],
  hosted: [
    'text/html',
    `<div id="reader"></div><script>reader.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inParagraphs(ENGLISH))}</script>`,
    ENGLISH,
  ],
  collapsed: [
    'text/html',
    `<div style="max-height: 20px; overflow: hidden">${inParagraphs(ENGLISH)}</div><button>Read more</button>`,
    ENGLISH,
  ],
  written: ['text/html', `<div contenteditable="true">${inParagraphs(ENGLISH)}</div>`, []],
  headless: ['text/html', `<script>document.head.remove()</script>${inParagraphs(ENGLISH)}`, ENGLISH],
  unrendered: [
    'text/html',
    `<div style="content-visibility: auto; user-select: none">${inParagraphs(ENGLISH)}</div>`,
    ENGLISH,
  ],
  vertical: [
    'text/html',
    `<div dir="rtl" style="writing-mode: vertical-rl; zoom: 2">${inParagraphs(ENGLISH)}</div>`,
    ENGLISH,
  ],
};

const setting = useSetting();
let server: Server;
let detector: string;

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const [type, body] = PAGES[url.slice(1)] ?? ['text/html', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: {
        input: join(import.meta.dirname, '../../scripts/detector.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput;
  detector = built.output[0].code;
});

afterAll(() => {
  server?.close();
  server?.closeAllConnections();
});

function detect(): readonly string[] {
  const { detectParagraphs } = globalThis as unknown as {
    detectParagraphs(document: Document): readonly { readonly text: string }[];
  };
  return detectParagraphs(document).map(({ text }) => text);
}

it.each(Object.keys(PAGES))('finds the paragraphs of a page that is %s', async (name) => {
  const page = await setting().browser.open(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
  );
  await page.runScript(detector);
  expect(await page.evaluate(detect)).toEqual(PAGES[name]?.[2]);
  await page.close();
});
