import { describe, expect, it } from 'vitest';
import { typedSite } from '../../src/app/typed-site.ts';

describe('a site as typed', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['https://www.example.com/news?id=1#top', 'www.example.com'],
    ['http://example.com:8080', 'example.com'],
    ['example.com/china/', 'example.com'],
    ['*.example.com', '*.example.com'],
    ['example.com.', 'example.com'],
    ['新闻.example', 'xn--efvy88h.example'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
  ])('%s is %s', (typed, rule) => expect(typedSite(typed, false)).toBe(rule));

  it('stands for all below it when the reader says so', () => {
    expect(typedSite('https://example.com/', true)).toBe('*.example.com');
  });

  it.each([
    '',
    '   ',
    'two words',
    'about:config',
    'javascript:alert(1)',
    'ftp://example.com',
    'https://',
    '*',
    '.',
  ])('is none: “%s”', (typed) => expect(typedSite(typed, true)).toBeUndefined());
});
