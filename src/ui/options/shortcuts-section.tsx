import type { JSX } from 'preact';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** The keys of each command as they are now, and the way to the browser's page that changes them. */
export function ShortcutsSection({ view, translate, onOpenShortcuts }: OptionsProps): JSX.Element {
  return (
    <Section title={translate('shortcutsTitle')} detail={translate('shortcutsDetail')}>
      <ul class="shortcuts">
        {view.shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span class="label">{description}</span>
            {keys === '' ? <span class="empty">{translate('noKeys')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="open-shortcuts" onClick={onOpenShortcuts}>
        {translate('openShortcuts')}
      </button>
    </Section>
  );
}
