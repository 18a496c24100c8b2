import type { Demos } from '../shared/index.ts';
import { FirstRun } from './first-run.tsx';
import type { FirstRunView } from './first-run-view.ts';
import { someParagraphs } from './sample.demo.tsx';

const nothing = () => undefined;

const firstRun = (view: Partial<FirstRunView>): Demos[string] =>
  function Demo(translate) {
    return (
      <FirstRun
        view={{ overlay: true, access: true, sample: someParagraphs, keys: 'Alt+Shift+D', ...view }}
        translate={translate}
        onToggleOverlay={nothing}
        onAllowAccess={nothing}
        onOpenOptions={nothing}
        onOpenCorpora={nothing}
      />
    );
  };

export const demos: Demos = {
  ready: firstRun({}),
  'no access, overlay off, no keys': firstRun({ access: false, overlay: false, keys: '' }),
};
