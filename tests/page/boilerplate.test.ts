import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/page/article/boilerplate.ts';

describe('a text is about the page', () => {
  it.each([
    'Sign up for our newsletter.',
    'You can unsubscribe at any time.',
    'Additional reporting by Jane Doe',
    'Follow @harbor on any network.',
    '责任编辑：李明',
  ])('when it says %s', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    'Its history was written by its enemies.',
    'He bought therefore more boats.',
    '港口重新开放。',
  ])('and not when it says %s', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });
});
