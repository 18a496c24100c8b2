import { startFirstRun } from '../../src/app/start-first-run.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) void startFirstRun(root);
