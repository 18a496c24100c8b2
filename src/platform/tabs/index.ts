export { type ActiveTab, activeTab } from './active-tab.ts';
