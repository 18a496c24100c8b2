import type { Demos } from '../shared/index.ts';
import type { PanelView, SitePage } from './panel-view.ts';
import { ToolbarPanel } from './toolbar-panel.tsx';

const nothing = () => undefined;
const SITE: SitePage = {
  kind: 'site',
  host: 'www.news.example',
  domain: 'news.example',
  mode: 'all',
  siteOn: true,
  ruledDomain: undefined,
  matches: 12,
  harvest: 0,
};

const panel = (view: Partial<PanelView>): Demos[string] =>
  function Demo(translate) {
    return (
      <ToolbarPanel
        view={{ overlay: true, page: SITE, sidePanel: true, ...view }}
        translate={translate}
        onToggleOverlay={nothing}
        onToggleSite={nothing}
        onAddDomain={nothing}
        onCopyAll={async () => 12}
        onAllowAccess={nothing}
        onHarvest={nothing}
        onOpenSidePanel={nothing}
        onOpenCorpora={nothing}
        onOpenOptions={nothing}
      />
    );
  };

export const demos: Demos = {
  'with matches': panel({}),
  'a page in both languages': panel({ page: { ...SITE, harvest: 14 } }),
  'a page in both languages that no corpus has': panel({ page: { ...SITE, matches: 0, harvest: 14 } }),
  'one match': panel({ page: { ...SITE, matches: 1 } }),
  'no match': panel({ page: { ...SITE, matches: 0 } }),
  'overlay off': panel({ overlay: false }),
  'site off': panel({ page: { ...SITE, siteOn: false } }),
  'domain off': panel({ page: { ...SITE, siteOn: false, ruledDomain: 'news.example' } }),
  'only listed sites': panel({ page: { ...SITE, mode: 'listed', siteOn: false, matches: 0 } }),
  'a long host': panel({
    page: { ...SITE, host: 'a-very-long-name-of-a-host.of-a-department.of-a-city.gov.example' },
  }),
  'a page of the browser': panel({ page: { kind: 'unreadable' } }),
  'no access': panel({ page: { kind: 'locked' } }),
  'no side panel': panel({ sidePanel: false }),
};
