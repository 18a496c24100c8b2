import { startOptions } from '../../src/app/start-options.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) void startOptions(root);
