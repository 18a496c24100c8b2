import type { Demos } from '../shared/index.ts';
import { AddSite } from './add-site.tsx';

export const demos: Demos = {
  empty: (translate) => <AddSite translate={translate} onAdd={() => true} />,
};
