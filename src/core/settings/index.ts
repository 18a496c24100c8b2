export { type BackupProblem, type ReadBackup, readBackup, writeBackup } from './backup.ts';
export { defaultSettings } from './fields.ts';
export { isShown } from './languages.ts';
export type { Settings, Theme } from './settings.ts';
export { type SiteRule, siteRule } from './site-rule.ts';
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
