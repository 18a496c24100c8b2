import { startSidePanel } from '../../src/app/start-side-panel.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) void startSidePanel(root);
