export { hasSiteAccess, requestHostAccess, requestSiteAccess, watchSiteAccess } from './site-access.ts';
