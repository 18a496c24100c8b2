import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOfBuild, forbiddenIn } from '../../scripts/code-in-build.ts';

describe('code that ships', () => {
  it.each([
    ['code made from text', 'eval("1 + 1")'],
    ['code made from text', 'new Function("a", "return a")'],
    ['code made from text', 'setTimeout("go()", 5)'],
    ['code from elsewhere', 'import("https://a.example/b.js")'],
    ['code from elsewhere', 'import(`//a.example/b.js`)'],
    ['code from elsewhere', 'import b from"https://a.example/b.js"'],
    ['code from elsewhere', 'importScripts("b.js")'],
    ['code from elsewhere', '<script defer src="https://a.example/b.js"></script>'],
    ['markup from text', 'a.innerHTML=b'],
    ['markup from text', 'a.outerHTML += b'],
    ['markup from text', 'a.insertAdjacentHTML("beforeend", b)'],
    ['markup from text', 'document.write(b)'],
    ['markup from text', 'range.createContextualFragment(b)'],
  ])('is refused for %s: %s', (fault, code) => expect(forbiddenIn(code)).toEqual([fault]));

  it.each([
    'import("./card.js")',
    'a.innerHTML===b',
    'medieval(5)',
    'isFunction(a)',
    'setTimeout(()=>go(),5)',
    '<script type="module" src="/popup.js"></script>',
    'a.textContent=b',
  ])('may hold %s', (code) => expect(forbiddenIn(code)).toEqual([]));
});

it('names the files of a build that hold what they may not, and a build that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-build-'));
  try {
    expect(faultsOfBuild(folder)).toEqual([expect.stringContaining('there is no build')]);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, 'good.js'), 'a.textContent=b');
    expect(faultsOfBuild(folder)).toEqual([]);
    writeFileSync(join(folder, 'bad.js'), 'eval(a);b.innerHTML=c');
    expect(faultsOfBuild(folder)).toEqual(['bad.js: code made from text', 'bad.js: markup from text']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
