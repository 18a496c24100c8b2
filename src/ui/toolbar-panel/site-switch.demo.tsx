import type { Demos } from '../shared/index.ts';
import { SiteSwitch } from './site-switch.tsx';

const siteSwitch = (siteOn: boolean, disabled: boolean): Demos[string] =>
  function Demo(translate) {
    return (
      <SiteSwitch
        page={{
          kind: 'site',
          host: 'www.news.example',
          domain: 'news.example',
          mode: 'all',
          siteOn,
          ruledDomain: undefined,
          matches: 0,
          harvest: 0,
        }}
        disabled={disabled}
        translate={translate}
        onToggleSite={() => undefined}
        onAddDomain={() => undefined}
      />
    );
  };

export const demos: Demos = {
  on: siteSwitch(true, false),
  off: siteSwitch(false, false),
  disabled: siteSwitch(true, true),
};
