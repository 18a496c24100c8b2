import { startCorpora } from '../../src/app/start-corpora.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) void startCorpora(root);
