export { type BackupProblem, type ReadBackup, readBackup, writeBackup } from './backup.ts';
export type { Limits } from './field.ts';
export { defaultSettings, limits } from './fields.ts';
export { isShown } from './languages.ts';
export type { Settings, Theme } from './settings.ts';
export { isSiteRule, readSiteRule, type SiteRule, siteRule } from './site-rule.ts';
export {
  addSiteRule,
  isActiveOn,
  isSiteOn,
  removeSiteRule,
  ruleFor,
  siteRules,
  toggleOverlay,
  toggleSite,
} from './sites.ts';
export { readStoredSettings, type StoredSettings, storedSettings } from './stored.ts';
