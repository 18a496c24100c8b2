import type { Demos } from '../shared/index.ts';
import { CopyAll } from './copy-all.tsx';

export const demos: Demos = {
  ready: (translate) => <CopyAll translate={translate} onCopyAll={async () => 12} />,
};
