export { FirstRun, type FirstRunProps } from './first-run.tsx';
export type { FirstRunView, SampleParagraph } from './first-run-view.ts';
