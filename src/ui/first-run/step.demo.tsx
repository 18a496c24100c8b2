import type { Demos } from '../shared/index.ts';
import { Step } from './step.tsx';

export const demos: Demos = {
  plain: (translate) => (
    <ol class="steps">
      <Step title={translate('stepFigures')} detail={translate('stepFiguresDetail')} />
    </ol>
  ),
};
