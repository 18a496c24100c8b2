export { RowList, type RowListProps } from './row-list.tsx';
export { type RowWindow, windowOf } from './row-window.ts';
