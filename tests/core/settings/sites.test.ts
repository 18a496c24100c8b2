import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSiteRule,
  defaultSettings,
  isActiveOn,
  isSiteOn,
  removeSiteRule,
  ruleFor,
  siteRules,
  toggleOverlay,
  toggleSite,
} from '../../../src/core/settings/index.ts';
import { settingsWith, someSettings } from './some-settings.ts';

describe('the overlay', () => {
  it('runs everywhere by default', () => expect(isActiveOn(defaultSettings, 'example.com')).toBe(true));

  it('runs nowhere when it is off, and where it ran before when it is on again', () => {
    fc.assert(
      fc.property(someSettings, fc.domain(), (some, host) => {
        expect(isActiveOn({ ...some, overlay: false }, host)).toBe(false);
        expect(toggleOverlay(toggleOverlay(some))).toEqual(some);
      }),
    );
  });
});

describe('a rule', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['example.com', 'news.example.com', false],
    ['example.com', 'example.com.', true],
    ['*.example.com', 'example.com', true],
    ['*.example.com', 'en.news.example.com', true],
    ['*.example.com', 'notexample.com', false],
    ['*.example.com', 'example.com.cn', false],
    ['localhost', 'localhost', true],
    ['[::1]', '[::1]', true],
  ])('%s about %s: %s', (rule, host, covered) => {
    expect(ruleFor(settingsWith({ sitesOff: [rule] }), host)).toBe(covered ? rule : undefined);
    expect(isSiteOn(settingsWith({ sitesOff: [rule] }), host)).toBe(!covered);
    expect(isSiteOn(settingsWith({ siteMode: 'listed', sitesOn: [rule] }), host)).toBe(covered);
  });

  it('counts only in the mode it was made in', () => {
    const some = settingsWith({ sitesOff: ['a.example'], sitesOn: ['b.example'] });
    expect([isSiteOn(some, 'a.example'), isSiteOn(some, 'b.example')]).toEqual([false, true]);
    const listed = settingsWith({ ...some, siteMode: 'listed' });
    expect([isSiteOn(listed, 'a.example'), isSiteOn(listed, 'b.example')]).toEqual([false, true]);
    expect(isSiteOn(listed, 'c.example')).toBe(false);
  });

  it('for a whole domain takes the place of those for its hosts', () => {
    const hosts = settingsWith({ sitesOff: ['a.example', 'b.a.example', 'c.example'] });
    expect(siteRules(addSiteRule(hosts, '*.a.example'))).toEqual(['*.a.example', 'c.example']);
  });

  it('for a host is not added where its domain has one', () => {
    const domain = settingsWith({ sitesOff: ['*.a.example'] });
    expect(addSiteRule(domain, 'b.a.example')).toEqual(domain);
  });

  it('is gone once removed', () => {
    fc.assert(
      fc.property(someSettings, (some) => {
        const [rule = ''] = siteRules(some);
        expect(siteRules(removeSiteRule(some, rule))).not.toContain(rule);
      }),
    );
  });
});

describe('toggling a site', () => {
  it('turns it the other way, whatever rules there are, and back', () => {
    fc.assert(
      fc.property(someSettings, fc.domain(), (some, host) => {
        const once = toggleSite(some, host);
        expect(isSiteOn(once, host)).toBe(!isSiteOn(some, host));
        expect(isSiteOn(toggleSite(once, host), host)).toBe(isSiteOn(some, host));
      }),
    );
  });

  it('leaves other sites as they are', () => {
    const off = toggleSite(defaultSettings, 'a.example');
    expect([isActiveOn(off, 'a.example'), isActiveOn(off, 'b.a.example')]).toEqual([false, true]);
  });

  it('turns on the whole domain that was off', () => {
    const domain = settingsWith({ sitesOff: ['*.a.example', 'z.example'] });
    expect(siteRules(toggleSite(domain, 'b.a.example'))).toEqual(['z.example']);
  });
});
