import type { JSX } from 'preact';
import { type MessageKey, trusted } from '../shared/index.ts';
import type { CardStatus, CounterpartsProps } from './card-props.ts';
import { CopyMenu } from './copy-menu.tsx';
import { SpeakMenu } from './speak-menu.tsx';
import { TextSizeMenu } from './text-size-menu.tsx';

const STATUSES: Readonly<Record<Exclude<CardStatus, 'none'>, MessageKey>> = {
  copied: 'copiedAnnouncement',
  'copy-failed': 'copyFailed',
  'no-voice': 'noVoice',
};

/** What the reader can do with the counterpart: copy it, hear it, see how it is read, make it larger. */
export function CardFooter(props: CounterpartsProps): JSX.Element {
  const { view, preferences, status, translate, onPreference } = props;
  return (
    <footer>
      <CopyMenu
        language={view.language}
        translate={translate}
        copied={status === 'copied'}
        onCopy={props.onCopy}
      />
      <span class="tools">
        <button
          type="button"
          class="icon-button letters"
          data-action="pinyin"
          aria-label={translate('pinyin')}
          title={translate('pinyin')}
          aria-pressed={preferences.pinyin}
          onClick={trusted(() => onPreference({ pinyin: !preferences.pinyin }))}
        >
          <span aria-hidden="true" lang="zh">
            {translate('pinyinSign')}
          </span>
        </button>
        <SpeakMenu {...props} />
        <TextSizeMenu
          size={preferences.textSize}
          translate={translate}
          onSize={(textSize) => onPreference({ textSize })}
        />
      </span>
      <span class="status" role="status">
        {status === 'none' ? '' : translate(STATUSES[status])}
      </span>
    </footer>
  );
}
