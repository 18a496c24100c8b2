import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'zh_CN', 'zh_TW'];

/** Attributes of markup that a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

/** Signs such as `Aa` need no translation. */
const WORD = /\p{L}{3}|\p{Script=Han}/u;

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}

function messagesOf(locale: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'));
}

/** The product's own files: demos show what is there, and use it no more than tests do. */
function sourceFiles(kind: RegExp): readonly string[] {
  return ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(ROOT, folder, file),
      ),
    )
    .filter((file) => kind.test(file) && !file.endsWith('.demo.tsx'));
}

function sources(): string {
  const files = [...sourceFiles(/\.(tsx?|html)$/), join(ROOT, 'wxt.config.ts')];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Texts that a component would show in every language: `<p>Hello</p>`, `<img alt="Hello">`. */
function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent)) {
      if (ts.isStringLiteralLike(node.expression) && WORD.test(node.expression.text))
        found.push(node.expression.text);
    }
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('interface messages', () => {
  it.each(LOCALES)('are the same set in %s', (locale) => {
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(Object.keys(messagesOf('en')).sort());
  });

  it.each(LOCALES)('hold the same placeholders and some text in %s', (locale) => {
    const english = messagesOf('en');
    for (const [key, { message, placeholders }] of Object.entries(messagesOf(locale))) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders, key).toEqual(english[key]?.placeholders);
      const names = Object.keys(placeholders ?? {});
      for (const name of names) expect(message.toLowerCase(), key).toContain(`$${name.toLowerCase()}$`);
    }
  });

  it('name no placeholder that they do not define', () => {
    for (const [key, { message, placeholders = {} }] of LOCALES.flatMap((locale) =>
      Object.entries(messagesOf(locale)),
    )) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect([...new Set(named)].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('have names that differ in more than case, which browsers ignore', () => {
    const names = Object.keys(messagesOf('en')).map((key) => key.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('say what they are for, so that they can be translated', () => {
    const mute = Object.entries(messagesOf('en')).filter(([, { description = '' }]) => description === '');
    expect(mute.map(([key]) => key)).toEqual([]);
  });

  it.each(sourceFiles(/\.tsx$/).map((file) => relative(ROOT, file)))('hold all that %s says', (file) => {
    expect(literalsIn(join(ROOT, file))).toEqual([]);
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
