export { hasSiteAccess, requestSiteAccess, watchSiteAccess } from './site-access.ts';
