import { describe, expect, it } from 'vitest';
import type { Sink } from '../../../src/core/formats/reader.ts';
import { XmlReader } from '../../../src/core/formats/xml/xml-reader.ts';

function eventsOf(text: string, size = Math.max(1, text.length)): readonly string[] {
  const found: string[] = [];
  const sink: Sink = {
    unit: () => undefined,
    problem: ({ code, line }) => found.push(`! ${code} ${line ?? '-'}`),
    refuse: ({ code, line, detail }) => found.push(`refused ${code} ${line ?? '-'} ${detail ?? ''}`.trim()),
  };
  let pending = '';
  const flush = () => {
    if (pending !== '') found.push(`"${pending}"`);
    pending = '';
  };
  const push = (event: string) => {
    flush();
    found.push(event);
  };
  const reader = new XmlReader('root', sink, {
    open: (name, attributes, line) => {
      const given = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
      push(`<${name}${given.join('')} ${line}`);
    },
    close: (name) => push(`/${name}`),
    text: (part) => {
      pending += part;
    },
    broken: () => push('broken'),
  });
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  reader.end();
  flush();
  return found;
}

const inside = (text: string) => eventsOf(`<root>${text}</root>`).slice(1, -1);

describe('XML', () => {
  it.each([
    ['<root>\n<x:a b="c">d</x:a></root>', ['<root 1', '"\n"', '<a b=c 2', '"d"', '/a', '/root']],
    ['<?xml version="1.0"?>\n<!DOCTYPE root SYSTEM "a.dtd">\n<p:ROOT/>', ['<ROOT 3', '/ROOT']],
  ])('%j is read', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
    expect(eventsOf(text, 3)).toEqual(events);
  });

  it.each([
    ['a&amp;b&lt;&#65;&#x42;', ['"a&b<AB"']],
    ['<![CDATA[<a>&amp;&]]>', ['"<a>&amp;&"']],
    ['Q&A', ['! bare-ampersand 1', '"Q&A"']],
    ['a & b; c', ['! bare-ampersand 1', '"a & b; c"']],
    ['a&', ['! bare-ampersand 1', '"a&"']],
    ['<a b="c&d"/>e', ['<a b=c&d 1', '/a', '"e"']],
    ['&#x1F;&#0;&#31;', ['! malformed-xml 1', '! malformed-xml 1', '! malformed-xml 1', '"\x1f\uFFFD\x1f"']],
    ['&nbsp;', ['! malformed-xml 1', '"&nbsp;"']],
  ])('%j is text', (text, events) => expect(inside(text)).toEqual(events));

  it('has the same text wherever it is cut', () => {
    const text = '<root a="x&amp;y">a&amp;b &lt; c & d &#20013; e&f;</root>';
    const whole = eventsOf(text).filter((event) => !event.startsWith('!'));
    for (let size = 1; size < text.length; size++)
      expect(eventsOf(text, size).filter((event) => !event.startsWith('!'))).toEqual(whole);
  });

  it.each([
    ['<other/>', ['refused not-this-xml 1 other']],
    ['<x:html></x:html>', ['refused not-this-xml 1 html']],
    ['', ['refused not-this-xml -']],
    ['no markup', ['refused not-this-xml -']],
    ['<!DOCTYPE root [<!entity a "b">]><root>&a;</root>', ['refused entity-declared 1']],
    [`<root>${'<a>'.repeat(256)}`, ['refused too-deep 1']],
  ])('%s is refused', (text, events) => {
    expect(eventsOf(text).filter((event) => !event.startsWith('<'))).toEqual(events);
    expect(eventsOf(text, 5).filter((event) => !event.startsWith('<'))).toEqual(events);
  });

  it('may be as deep as any exchange file', () => {
    const text = `<root>${'<a>'.repeat(255)}${'</a>'.repeat(255)}</root>`;
    expect(eventsOf(text).filter((event) => event.startsWith('refused'))).toEqual([]);
  });

  it('is read on after an error, of which what was begun is told', () => {
    const events = eventsOf('<root><a></b></a><c/></root>');
    expect(events).toContain('broken');
    expect(events.filter((event) => event.startsWith('!'))[0]).toBe('! malformed-xml 1');
    expect(events).toContain('<c 1');
  });

  it('that ends too early is told, once', () => {
    expect(eventsOf('<root><a>b').slice(-2)).toEqual(['broken', '! truncated 1']);
    expect(eventsOf('<root><a>b').filter((event) => event.startsWith('!'))).toHaveLength(1);
  });

  it('with a thousand errors is given up', () => {
    const events = eventsOf(`<root>${'</x>'.repeat(1200)}</root>`);
    expect(events.at(-1)).toMatch(/^refused too-many-errors/);
    expect(events.filter((event) => event === 'broken')).toHaveLength(1001);
  });
});
