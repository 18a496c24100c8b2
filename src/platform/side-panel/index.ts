export { hasSidePanel, openSidePanel } from './side-panel.ts';
