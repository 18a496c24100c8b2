export { SidePanel, type SidePanelProps } from './side-panel.tsx';
export type {
  FoundRow,
  PagePair,
  PageRead,
  PageView,
  SearchFilter,
  SearchView,
  SidePanelTab,
  SidePanelView,
} from './side-panel-view.ts';
