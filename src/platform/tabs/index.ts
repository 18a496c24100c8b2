export { openOptionsPage, openPage } from './open-page.ts';
export { activeTab, allTabs, describeTab, type OpenTab, readableTabs } from './open-tabs.ts';
export { watchActiveTab } from './watch-active-tab.ts';
