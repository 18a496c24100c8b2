import type { Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { optionsProps } from './options.demo.tsx';
import { SitesSection } from './sites-section.tsx';

const section = (changed: Partial<Settings>): Demos[string] =>
  function Demo(translate) {
    return <SitesSection {...optionsProps(changed)} translate={translate} />;
  };

export const demos: Demos = {
  'none left out': section({}),
  'some left out': section({ sitesOff: ['*.news.example', 'www.paper.example'] }),
  'none listed': section({ siteMode: 'listed' }),
};
