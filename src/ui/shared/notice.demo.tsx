import type { Demos } from './demos.ts';
import { Notice } from './notice.tsx';

export const demos: Demos = {
  'no access': (translate) => (
    <Notice action={{ label: translate('allowAccess'), name: 'demo', onClick: () => undefined }}>
      {translate('accessOnClick')}
    </Notice>
  ),
};
