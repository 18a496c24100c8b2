import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  isShown,
  readStoredSettings,
  type Settings,
  storedSettings,
} from '../../../src/core/settings/index.ts';
import { settingsWith, someSettings } from './some-settings.ts';

describe('stored settings', () => {
  it('hold only what the reader changed', () => {
    expect(storedSettings(defaultSettings)).toEqual({ version: 1 });
    expect(storedSettings(settingsWith({ overlay: false }))).toEqual({ version: 1, overlay: false });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(someSettings, (some) => {
        expect(readStoredSettings(JSON.parse(JSON.stringify(storedSettings(some))))).toEqual(some);
      }),
    );
  });

  it('are the defaults for whatever is no settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readStoredSettings(stored)).toEqual(defaultSettings);
      }),
    );
  });

  it.each<[object, Partial<Settings>]>([
    [{ overlay: 'yes', theme: 'dark' }, { theme: 'dark' }],
    [{ sitesOff: [3, 'a.example', 'https://b.example/', 'a.example'] }, { sitesOff: ['a.example'] }],
    [{ dwell: 1e6, cardWidth: 12.5, textSize: '100', pinyin: true }, { pinyin: true }],
    [{ theme: 'toString', trigger: null, unknown: 1 }, {}],
    [
      { remotePacks: ['javascript:alert(1)', 'http://a.example/p', 'https://a.example/p'] },
      { remotePacks: ['https://a.example/p'] },
    ],
  ])('keep what can be used of %j', (stored, kept) => {
    expect(readStoredSettings({ version: 1, ...stored })).toEqual(settingsWith(kept));
  });

  it('of a later version keep what this one knows', () => {
    expect(readStoredSettings({ version: 99, overlay: false, telepathy: true })).toEqual(
      settingsWith({ overlay: false }),
    );
  });
});

describe('the languages shown', () => {
  it.each([
    ['both', true, true],
    ['en-to-zh', true, false],
    ['zh-to-en', false, true],
  ] as const)('%s: English %s, Chinese %s', (languages, english, chinese) => {
    expect([isShown({ languages }, 'en'), isShown({ languages }, 'zh')]).toEqual([english, chinese]);
  });
});
