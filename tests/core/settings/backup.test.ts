import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readBackup, writeBackup } from '../../../src/core/settings/index.ts';
import { settingsWith, someSettings } from './some-settings.ts';

const backup = (settings: object, version: unknown = 1) =>
  JSON.stringify({ format: 'duizhao-settings', version, settings });

describe('a backup of settings', () => {
  it('restores what was backed up', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        expect(readBackup(writeBackup(settings))).toEqual({ kind: 'settings', settings });
      }),
    );
  });

  it('restores the defaults where nothing had been changed', () => {
    expect(readBackup(backup({}))).toEqual({ kind: 'settings', settings: defaultSettings });
  });

  it('is read after an editor has saved it with a byte order mark and other line ends', () => {
    const edited = `\uFEFF${writeBackup(settingsWith({ theme: 'sepia' })).replaceAll('\n', '\r\n')}`;
    expect(readBackup(edited)).toEqual({ kind: 'settings', settings: settingsWith({ theme: 'sepia' }) });
  });

  it.each([
    ['', { kind: 'not-json' }],
    [writeBackup(defaultSettings).slice(0, -4), { kind: 'not-json' }],
    ['[]', { kind: 'no-backup' }],
    ['null', { kind: 'no-backup' }],
    ['{"overlay": false}', { kind: 'no-backup' }],
    [backup([]), { kind: 'no-backup' }],
    [backup({}, '1'), { kind: 'no-backup' }],
    [backup({}, 99), { kind: 'newer', version: 99 }],
    [backup({ overlay: 'no', theme: 'dark' }), { kind: 'bad-values', names: ['overlay'] }],
    [backup({ sitesOff: ['a.example', 'https://b.example'] }), { kind: 'bad-values', names: ['sitesOff'] }],
    [
      backup({ dwell: -1, thème: 'dark', constructor: 1 }),
      { kind: 'bad-values', names: ['dwell', 'thème', 'constructor'] },
    ],
  ])('is refused as a whole: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ kind: 'problem', problem });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text).kind).toBe('problem');
      }),
    );
  });
});
