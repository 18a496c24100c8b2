import { defaultSettings, type Settings } from '../../core/settings/index.ts';
import type { Demos } from '../shared/index.ts';
import { Options } from './options.tsx';
import type { OptionsProps } from './options-props.ts';
import type { OptionsView } from './options-view.ts';

const nothing = () => undefined;

/** The props of an options page whose settings differ in what is named. */
export function optionsProps(
  changed: Partial<Settings>,
  around: Partial<OptionsView> = {},
): Omit<OptionsProps, 'translate'> {
  return {
    view: {
      settings: { ...defaultSettings, ...changed },
      access: true,
      shortcuts: [
        { name: 'toggle-overlay', description: 'Turn the overlay on or off', keys: 'Alt+Shift+D' },
        { name: 'next', description: 'Show the next counterpart of the page', keys: '' },
      ],
      ...around,
    },
    onChange: nothing,
    onAddSite: () => false,
    onRemoveSite: nothing,
    onAllowAccess: nothing,
    onOpenShortcuts: nothing,
    onOpenCorpora: nothing,
    onOpenIntroduction: nothing,
    onBackup: nothing,
    onRestore: async () => ({ kind: 'restored' }),
  };
}

const page = (props: Omit<OptionsProps, 'translate'>): Demos[string] =>
  function Demo(translate) {
    return <Options {...props} translate={translate} />;
  };

export const demos: Demos = {
  defaults: page(optionsProps({})),
  'everything changed': page(
    optionsProps(
      {
        overlay: false,
        siteMode: 'listed',
        sitesOn: ['*.news.example', 'a-very-long-name-of-a-host.of-a-department.of-a-city.gov.example'],
        trigger: 'modifier',
        dwell: 500,
        modifier: 'Shift',
        display: 'inline',
        figuresEverywhere: false,
        languages: 'zh-to-en',
        theme: 'sepia',
        cardWidth: 520,
        textSize: 150,
        pinyin: true,
      },
      { access: false, shortcuts: [] },
    ),
  ),
};
