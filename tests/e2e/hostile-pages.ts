import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const english = () => readFileSync(join(import.meta.dirname, '../fixtures/news/english.html'), 'utf8');

/** Pages that work against the extension, by name; each still holds the English article. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  /** Everything a script is made of, replaced before anything else runs; what is given to it is kept. */
  'overrides.html': () =>
    withScript(`
      globalThis.stolen = [];
      addEventListener('message', ({ data }) => { stolen[stolen.length] = 'heard: ' + JSON.stringify(data); });
      const steal = (object, name) => {
        const own = Object.getOwnPropertyDescriptor(object, name);
        if (typeof own?.value !== 'function') return;
        const real = own.value;
        Object.defineProperty(object, name, { ...own, value: function (...given) {
          for (let place = 0; place < given.length; place++) {
            try { stolen[stolen.length] = name + ': ' + given[place]; } catch {}
          }
          return Reflect.apply(real, this, given);
        } });
      };
      for (const name of ['map', 'filter', 'push', 'find', 'flatMap', 'join']) steal(Array.prototype, name);
      for (const name of ['attachShadow', 'append', 'showPopover', 'getBoundingClientRect', 'remove']) steal(Element.prototype, name);
      steal(HTMLElement.prototype, 'showPopover');
      for (const name of ['addEventListener', 'dispatchEvent']) steal(EventTarget.prototype, name);
      for (const name of ['createElement', 'createTreeWalker']) steal(Document.prototype, name);
      for (const name of ['parse', 'stringify']) steal(JSON, name);
      for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame', 'postMessage', 'fetch']) steal(globalThis, name);
      steal(customElements, 'define');
      steal(CustomElementRegistry.prototype, 'define');
      steal(Map.prototype, 'set');
      steal(String.prototype, 'slice');
    `),
  /** Takes away whatever it did not put into the page itself. */
  'remover.html': () =>
    withScript(`
      addEventListener('DOMContentLoaded', () => {
        const own = new Set(document.querySelectorAll('*'));
        globalThis.removed = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) {
            if (globalThis.lenient || node.nodeType !== 1 || own.has(node)) continue;
            node.remove();
            globalThis.removed++;
          }
        }).observe(document, { childList: true, subtree: true });
      });
    `),
  /** Covers everything, in the top layer too, but lets the pointer through. */
  'coverer.html': () =>
    withScript(`
      addEventListener('DOMContentLoaded', () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01;border:0;pointer-events:none;z-index:2147483647';
        document.body.append(cover);
        cover.showPopover();
      });
    `),
  /** Plays a reader: pointer, keys and clipboard, all synthetic. */
  'synthetic.html': () =>
    withScript(`
      addEventListener('DOMContentLoaded', () => setInterval(() => {
        for (const target of document.querySelectorAll('h1, p, duizhao-card')) {
          const { left, top } = target.getBoundingClientRect();
          const where = { bubbles: true, composed: true, cancelable: true, clientX: left + 5, clientY: top + 5, pointerType: 'mouse' };
          for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, where));
          for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'contextmenu']) target.dispatchEvent(new MouseEvent(type, where));
          for (const key of ['Escape', 'Alt', 'Shift', 'c']) for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          target.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, clipboardData: new DataTransfer() }));
        }
      }, 50));
    `),
  /** Changes itself ten thousand times a second. */
  'restless.html': () =>
    withScript(`
      addEventListener('DOMContentLoaded', () => {
        const box = document.createElement('ul');
        document.body.append(box);
        for (let place = 0; place < 50; place++) box.append(document.createElement('li'));
        globalThis.changes = 0;
        setInterval(() => {
          for (let turn = 0; turn < 100; turn++) {
            box.children[turn % 50].textContent = 'Change number ' + globalThis.changes++;
          }
        }, 10);
      });
    `),
  /** A million nodes below the article. */
  'million-nodes.html': () =>
    withScript(`
      addEventListener('DOMContentLoaded', () => {
        const box = document.createElement('div');
        box.hidden = true;
        box.append(...Array.from({ length: 1000 }, () => {
          const row = document.createElement('div');
          row.innerHTML = '<i>7</i>'.repeat(500);
          return row;
        }));
        document.body.append(box);
      });
    `),
  /** A paragraph of ten megabytes. */
  'endless-paragraph.html': () => {
    const sentence =
      'The committee met again and found that nothing at all had changed since the last time. ';
    return english().replace(
      '<div id="Content">',
      `<div id="Content"><p>${sentence.repeat(Math.ceil(10_000_000 / sentence.length))}</p>`,
    );
  },
  /** The article with a paragraph that no corpus has. */
  'stranger.html': () =>
    english().replace(
      '<div id="Content">',
      '<div id="Content"><p>The harbor authority spent 31.5 billion yuan on new cranes and a second railway line, more than it had planned for the whole decade.</p>',
    ),
  /** The article in a frame that may do nothing. */
  'sandbox.html': () =>
    '<!doctype html><title>Sandbox</title><iframe sandbox src="/english.html" width="900" height="700"></iframe>',
};

function withScript(source: string): string {
  return english().replace('<head>', `<head><script>${source}</script>`);
}
