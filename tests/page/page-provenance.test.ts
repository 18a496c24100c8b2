// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPageProvenance } from '../../src/page/provenance/index.ts';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function meta(name: string, value: string, content: string) {
  const element = document.createElement('meta');
  element.setAttribute(name, value);
  element.content = content;
  document.head.append(element);
}

describe('what a page says of itself', () => {
  it('is its title and address when it says nothing more', () => {
    document.title = ' A title ';
    expect(readPageProvenance(document)).toEqual({ title: 'A title', url: document.location.href });
  });

  it('is what its description says', () => {
    meta('property', 'og:title', 'Exports up');
    meta('property', 'og:site_name', 'Example News');
    meta('property', 'article:published_time', '2025-08-05T09:00:00+08:00');
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://example.com/1';
    document.head.append(link);
    expect(readPageProvenance(document)).toEqual({
      title: 'Exports up',
      url: 'https://example.com/1',
      outlet: 'Example News',
      date: '2025-08-05',
    });
  });

  it.each([
    ['2025/8/5 10:00', '2025-08-05'],
    ['2025年8月5日', '2025-08-05'],
    ['yesterday', undefined],
  ])('has the date %s as %s', (content, date) => {
    meta('name', 'pubdate', content);
    expect(readPageProvenance(document).date).toBe(date);
  });

  it('has the date of its first time element when its head says none', () => {
    const time = document.createElement('time');
    time.dateTime = '2024-03-02';
    document.body.append(time);
    expect(readPageProvenance(document).date).toBe('2024-03-02');
  });
});
