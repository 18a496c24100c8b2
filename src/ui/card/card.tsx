import type { JSX } from 'preact';
import type { PairFormat } from '../../core/formats/index.ts';
import { assertNever } from '../../core/shared/index.ts';
import { otherLanguage } from '../../core/text/index.ts';
import { Icon, type Translate, trusted } from '../shared/index.ts';
import type { CardView, FigureRow } from './card-view.ts';
import { CopyMenu } from './copy-menu.tsx';
import { Counterpart } from './counterpart.tsx';

/** What the card announces after a click on copy. */
export type CopyState = 'none' | 'copied' | 'failed';

export interface CardProps {
  readonly view: CardView;
  readonly pinned: boolean;
  readonly copy: CopyState;
  readonly translate: Translate;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: (format: PairFormat) => void;
  readonly onFigure: (row: FigureRow | undefined) => void;
}

/** The card beside a paragraph: its counterparts with their figures, and copying. */
export function Card(props: CardProps): JSX.Element {
  const { view, pinned, translate } = props;
  const other = otherLanguage(view.language);
  return (
    <div
      class="card"
      role="dialog"
      aria-label={translate('cardLabel')}
      data-state={pinned ? 'pinned' : 'hover'}
      onClick={trusted((event: Event) => pinned || isOnButton(event) || props.onPin())}
      onKeyDown={trusted((event: KeyboardEvent) => event.key === 'Escape' && props.onClose())}
    >
      <header>
        <span class="language">{translate(other === 'en' ? 'languageEnglish' : 'languageChinese')}</span>
        <span class="hint">{pinned ? translate('pinned') : translate('pinHint')}</span>
        <button
          type="button"
          class="close"
          data-action="close"
          aria-label={translate('close')}
          onClick={trusted(props.onClose)}
        >
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="body" tabIndex={0} aria-label={translate('figuresAndText')}>
        {view.counterparts.map((counterpart) => (
          <Counterpart
            counterpart={counterpart}
            language={view.language}
            translate={translate}
            onFigure={props.onFigure}
          />
        ))}
      </section>
      <footer>
        <CopyMenu
          language={view.language}
          translate={translate}
          copied={props.copy === 'copied'}
          onCopy={props.onCopy}
        />
        <span class="status" role="status">
          {statusOf(props)}
        </span>
      </footer>
    </div>
  );
}

function statusOf({ copy, translate }: CardProps): string {
  switch (copy) {
    case 'none':
      return '';
    case 'copied':
      return translate('copiedAnnouncement');
    case 'failed':
      return translate('copyFailed');
    default:
      return assertNever(copy);
  }
}

/** A button does what it says, and no more. */
function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
