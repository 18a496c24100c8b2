import type { JSX } from 'preact';
import { otherLanguage } from '../../core/text/index.ts';
import { Icon, trusted } from '../shared/index.ts';
import type { CounterpartsProps } from './card-props.ts';
import { useDrag } from './use-drag.ts';

/** Pixels of one press of an arrow key. */
const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What the card is, and the controls of the card itself; dragging it moves the card. */
export function CardHeader(props: CounterpartsProps): JSX.Element {
  const { view, pinned, translate } = props;
  const other = otherLanguage(view.language);
  const drag = useDrag(props.onDrag);
  const onArrow = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    props.onDrag(...step);
  };
  return (
    <header {...drag}>
      <span class="language">{translate(other === 'en' ? 'languageEnglish' : 'languageChinese')}</span>
      <span class="hint">{pinned ? translate('pinned') : translate('pinHint')}</span>
      {pinned ? (
        <button
          type="button"
          class="icon-button"
          data-action="move"
          aria-label={translate('moveCard')}
          title={translate('moveCard')}
          onClick={trusted(props.onSwitchSide)}
          onKeyDown={trusted(onArrow)}
        >
          <Icon name="move" />
        </button>
      ) : (
        <button
          type="button"
          class="icon-button"
          data-action="pin"
          aria-label={translate('pin')}
          title={translate('pin')}
          onClick={trusted(props.onPin)}
        >
          <Icon name="pin" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        data-action="close"
        aria-label={translate('close')}
        title={translate('close')}
        onClick={trusted(props.onClose)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
