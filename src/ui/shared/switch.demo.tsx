import type { Demos } from './demos.ts';
import { Switch } from './switch.tsx';

const nothing = () => undefined;

export const demos: Demos = {
  on: (translate) => <Switch label={translate('overlaySwitch')} on action="demo" onToggle={nothing} />,
  off: (translate) => (
    <Switch label={translate('overlaySwitch')} on={false} action="demo" onToggle={nothing} />
  ),
  'with a detail': (translate) => (
    <Switch
      label={translate('figuresEverywhere')}
      detail={translate('figuresEverywhereDetail')}
      on
      action="demo"
      onToggle={nothing}
    />
  ),
  disabled: (translate) => (
    <Switch
      label={translate('siteSwitch')}
      detail="news.example"
      on
      disabled
      action="demo"
      onToggle={nothing}
    />
  ),
};
