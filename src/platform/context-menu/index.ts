export { offerInSelectionMenu, type SelectionChoice, watchSelectionMenu } from './selection-menu.ts';
