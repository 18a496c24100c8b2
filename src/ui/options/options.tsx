import type { JSX } from 'preact';
import { Notice, Switch } from '../shared/index.ts';
import { BackupSection } from './backup-section.tsx';
import { LookSection } from './look-section.tsx';
import type { OptionsProps } from './options-props.ts';
import { ReadingSection } from './reading-section.tsx';
import { Section } from './section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** The options page: what the reader can choose, in plain words; each change is kept at once. */
export function Options(props: OptionsProps): JSX.Element {
  const { view, translate } = props;
  return (
    <main>
      <header>
        <h1>{translate('optionsTitle')}</h1>
        <p>{translate('optionsSaved')}</p>
      </header>
      {!view.access && (
        <Notice
          action={{ label: translate('allowAccess'), name: 'allow-access', onClick: props.onAllowAccess }}
        >
          {translate('accessOnClick')}
        </Notice>
      )}
      <section class="section">
        <Switch
          label={translate('overlaySwitch')}
          detail={translate('overlayDetail')}
          on={view.settings.overlay}
          action="toggle-overlay"
          onToggle={() => props.onChange({ overlay: !view.settings.overlay })}
        />
      </section>
      <ReadingSection {...props} />
      <LookSection {...props} />
      <SitesSection {...props} />
      {view.shortcuts.length > 0 && <ShortcutsSection {...props} />}
      <Section title={translate('corporaTitle')} detail={translate('corporaDetail')}>
        <button type="button" class="button" data-action="open-corpora" onClick={props.onOpenCorpora}>
          {translate('openCorpora')}
        </button>
      </Section>
      <BackupSection {...props} />
      <footer>
        <p>{translate('privacyLine')}</p>
        <button
          type="button"
          class="button"
          data-kind="quiet"
          data-action="open-introduction"
          onClick={props.onOpenIntroduction}
        >
          {translate('openIntroduction')}
        </button>
      </footer>
    </main>
  );
}
