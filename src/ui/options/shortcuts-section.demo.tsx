import type { Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { optionsProps } from './options.demo.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';

const section = (changed: Partial<Settings>): Demos[string] =>
  function Demo(translate) {
    return <ShortcutsSection {...optionsProps(changed)} translate={translate} />;
  };

export const demos: Demos = {
  keys: section({}),
};
