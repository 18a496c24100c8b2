import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBackup, readStoredSettings, writeBackup } from '../../../src/core/settings/index.ts';
import { fuzzRuns, mutated, mutations, prototypeNames } from '../../fuzz/mutations.ts';
import { someSettings } from './some-settings.ts';

it('reads a damaged backup as settings that are whole, or as none', () => {
  const before = prototypeNames();
  fc.assert(
    fc.property(someSettings, mutations, (settings, damages) => {
      const read = readBackup(mutated(writeBackup(settings), damages));
      if (read.kind === 'settings') {
        // What was read can be written and read again: every value has the form it must have.
        expect(readBackup(writeBackup(read.settings))).toEqual(read);
        expect(Object.keys(read.settings).sort()).toEqual(Object.keys(settings).sort());
      } else expect(read.problem.kind).not.toBe('');
    }),
    { numRuns: fuzzRuns(300) },
  );
  expect(prototypeNames()).toEqual(before);
});

it('reads whatever is stored as settings, and changes no prototype', () => {
  const before = prototypeNames();
  const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'overlay', 'sitesOff', 'version');
  const value = fc.oneof(fc.jsonValue(), fc.constant({ polluted: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value)), (entries) => {
      const stored: unknown = JSON.parse(
        `{${entries.map(([name, one]) => `"${name}":${JSON.stringify(one)}`).join(',')}}`,
      );
      const settings = readStoredSettings(stored);
      expect(readBackup(writeBackup(settings))).toEqual({ kind: 'settings', settings });
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: fuzzRuns(200) },
  );
  expect(prototypeNames()).toEqual(before);
});
