import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'zh_CN', 'zh_TW'];

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}

function messagesOf(locale: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'));
}

function sources(): string {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, folder, file),
    ),
  );
  const code = files.filter((file) => /\.(tsx?|html)$/.test(file)).map((file) => readFileSync(file, 'utf8'));
  return [...code, readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');
}

describe('interface messages', () => {
  it.each(LOCALES)('are the same set in %s', (locale) => {
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(Object.keys(messagesOf('en')).sort());
  });

  it.each(LOCALES)('hold the same placeholders and some text in %s', (locale) => {
    const english = messagesOf('en');
    for (const [key, { message, placeholders }] of Object.entries(messagesOf(locale))) {
      expect(message.trim(), key).not.toBe('');
      const names = Object.keys(english[key]?.placeholders ?? {});
      expect(Object.keys(placeholders ?? {}), key).toEqual(names);
      for (const name of names) expect(message.toLowerCase(), key).toContain(`$${name.toLowerCase()}$`);
    }
  });

  it('are all used', () => {
    const code = sources();
    const unused = Object.keys(messagesOf('en')).filter(
      (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('are there for every use', () => {
    const known = messagesOf('en');
    const used = [...sources().matchAll(/__MSG_(\w+?)__|translate\('(\w+)'/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(used.filter((key) => !(key in known))).toEqual([]);
  });
});
