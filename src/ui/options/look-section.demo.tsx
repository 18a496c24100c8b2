import type { Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { LookSection } from './look-section.tsx';
import { optionsProps } from './options.demo.tsx';

const section = (changed: Partial<Settings>): Demos[string] =>
  function Demo(translate) {
    return <LookSection {...optionsProps(changed)} translate={translate} />;
  };

export const demos: Demos = {
  system: section({}),
  sepia: section({ theme: 'sepia', textSize: 200, cardWidth: 640 }),
};
