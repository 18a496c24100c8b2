import type { JSX } from 'preact';
import { Notice, Switch, type Translate } from '../shared/index.ts';
import type { FirstRunView } from './first-run-view.ts';
import { Sample } from './sample.tsx';
import { Step } from './step.tsx';

export interface FirstRunProps {
  readonly view: FirstRunView;
  readonly translate: Translate;
  readonly onToggleOverlay: () => void;
  readonly onAllowAccess: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenCorpora: () => void;
}

/** What a reader sees once, after installing: three steps, the first of them tried on the page itself. */
export function FirstRun(props: FirstRunProps): JSX.Element {
  const { view, translate } = props;
  return (
    <main>
      <header>
        <h1>{translate('firstRunTitle')}</h1>
        <p class="lead">{translate('firstRunLead')}</p>
      </header>
      {!view.access && (
        <Notice
          action={{ label: translate('allowAccess'), name: 'allow-access', onClick: props.onAllowAccess }}
        >
          {translate('accessOnClick')}
        </Notice>
      )}
      <ol class="steps">
        <Step title={translate('stepRest')} detail={translate('stepRestDetail')}>
          <Sample paragraphs={view.sample} />
        </Step>
        <Step title={translate('stepFigures')} detail={translate('stepFiguresDetail')} />
        <Step title={translate('stepToolbar')} detail={translate('stepToolbarDetail')}>
          <Switch
            label={translate('overlaySwitch')}
            {...(view.keys !== '' && { detail: view.keys })}
            on={view.overlay}
            action="toggle-overlay"
            onToggle={props.onToggleOverlay}
          />
        </Step>
      </ol>
      <footer>
        <p>{translate('privacyLine')}</p>
        <div class="row">
          <button type="button" class="button" data-action="open-corpora" onClick={props.onOpenCorpora}>
            {translate('openCorpora')}
          </button>
          <button type="button" class="button" data-action="open-options" onClick={props.onOpenOptions}>
            {translate('openOptions')}
          </button>
        </div>
      </footer>
    </main>
  );
}
