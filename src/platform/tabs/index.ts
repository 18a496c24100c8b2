export { openOptionsPage, openPage } from './open-page.ts';
export { activeTab, allTabs, describeTab, type OpenTab } from './open-tabs.ts';
