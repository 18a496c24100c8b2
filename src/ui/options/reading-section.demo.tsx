import type { Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { optionsProps } from './options.demo.tsx';
import { ReadingSection } from './reading-section.tsx';

const section = (changed: Partial<Settings>): Demos[string] =>
  function Demo(translate) {
    return <ReadingSection {...optionsProps(changed)} translate={translate} />;
  };

export const demos: Demos = {
  hover: section({}),
  modifier: section({ trigger: 'modifier' }),
  marker: section({ trigger: 'marker', display: 'inline' }),
};
