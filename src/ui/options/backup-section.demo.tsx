import type { Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { BackupSection } from './backup-section.tsx';
import { optionsProps } from './options.demo.tsx';

const section = (changed: Partial<Settings>): Demos[string] =>
  function Demo(translate) {
    return <BackupSection {...optionsProps(changed)} translate={translate} />;
  };

export const demos: Demos = {
  'at rest': section({}),
};
