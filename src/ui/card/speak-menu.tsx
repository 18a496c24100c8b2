import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, otherLanguage } from '../../core/text/index.ts';
import { Icon, type MessageKey, trusted } from '../shared/index.ts';
import type { CounterpartsProps } from './card-props.ts';
import { Menu } from './menu.tsx';

const CHOICES: Readonly<Record<Language, MessageKey>> = { en: 'readEnglish', zh: 'readChinese' };

/** Reads the pair aloud in either language, the counterpart's first. */
export function SpeakMenu({ view, translate, speech, onStatus }: CounterpartsProps): JSX.Element {
  const [speaking, setSpeaking] = useState(false);
  if (speaking) {
    return (
      <button
        type="button"
        class="icon-button"
        data-action="stop-reading"
        aria-label={translate('stopReading')}
        title={translate('stopReading')}
        onClick={trusted(() => speech.stop())}
      >
        <Icon name="stop" />
      </button>
    );
  }
  const read = (language: Language) => {
    if (!speech.canSpeak(language)) return onStatus('no-voice');
    const text = view.counterparts.map(({ segments }) => segments[language]).join('\n');
    setSpeaking(true);
    speech.speak(text, language, () => setSpeaking(false));
  };
  const other = otherLanguage(view.language);
  return (
    <Menu
      class="icon-button"
      action="read-aloud"
      label={translate('readAloud')}
      icon={<Icon name="speaker" />}
      side="end"
    >
      {(close) =>
        [other, view.language].map((language) => (
          <button
            type="button"
            data-action={`read-${language}`}
            onClick={trusted(() => {
              close();
              read(language);
            })}
          >
            {translate(CHOICES[language])}
          </button>
        ))
      }
    </Menu>
  );
}
