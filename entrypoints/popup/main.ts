import { startToolbarPanel } from '../../src/app/start-toolbar-panel.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) void startToolbarPanel(root);
