import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  isActiveOn,
  readStoredSettings,
  storedSettings,
  toggleOverlay,
  toggleSite,
} from '../../../src/core/settings/index.ts';

const settings = fc.record({
  overlay: fc.boolean(),
  sitesOff: fc.uniqueArray(fc.domain()).map((sites) => sites.sort()),
});

describe('settings', () => {
  it('are on everywhere by default', () => expect(isActiveOn(defaultSettings, 'example.com')).toBe(true));

  it('turn off one site and leave others on', () => {
    const off = toggleSite(defaultSettings, 'a.example');
    expect(isActiveOn(off, 'a.example')).toBe(false);
    expect(isActiveOn(off, 'b.example')).toBe(true);
  });

  it('come back when toggled twice', () => {
    fc.assert(
      fc.property(settings, fc.domain(), (some, host) => {
        expect(toggleOverlay(toggleOverlay(some))).toEqual(some);
        expect(toggleSite(toggleSite(some, host), host)).toEqual(some);
      }),
    );
  });
});

describe('stored settings', () => {
  it('hold only what the reader changed', () => {
    expect(storedSettings(defaultSettings)).toEqual({ version: 1 });
    expect(storedSettings({ overlay: false, sitesOff: [] })).toEqual({ version: 1, overlay: false });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(settings, (some) => {
        expect(readStoredSettings(storedSettings(some))).toEqual(some);
      }),
    );
  });

  it('are the defaults for whatever is no settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { overlay, sitesOff } = readStoredSettings(stored);
        expect(typeof overlay).toBe('boolean');
        expect(sitesOff.every((site) => typeof site === 'string')).toBe(true);
      }),
    );
    expect(readStoredSettings({ version: 1, overlay: 'yes', sitesOff: [3, 'a.example'] })).toEqual({
      overlay: true,
      sitesOff: ['a.example'],
    });
  });
});
