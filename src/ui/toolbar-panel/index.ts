export type { PanelPage, PanelView } from './panel-view.ts';
export { ToolbarPanel, type ToolbarPanelProps } from './toolbar-panel.tsx';
