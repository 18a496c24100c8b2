import type { Demos } from './demos.ts';
import { Origin } from './origin.tsx';

export const demos: Demos = {
  'names of both directions': () => <Origin parts={['حركة الميناء', undefined, '2025-08-06']} />,
};
