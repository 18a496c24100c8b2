import type { JSX } from 'preact';
import { trusted } from '../shared/index.ts';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import type { CounterpartsProps } from './card-props.ts';
import { Counterpart } from './counterpart.tsx';
import { WidthHandle } from './width-handle.tsx';

/** The card beside a paragraph: its counterparts with their figures, and what can be done with them. */
export function CounterpartsCard(props: CounterpartsProps): JSX.Element {
  const { view, pinned, translate } = props;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={translate('cardLabel')}
      data-state={pinned ? 'pinned' : 'hover'}
      onClick={trusted((event: Event) => pinned || isOnControl(event) || props.onPin())}
      onKeyDown={trusted(
        (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && props.onClose(),
      )}
    >
      <CardHeader {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="body" tabIndex={0} aria-label={translate('figuresAndText')}>
        {view.counterparts.map((counterpart) => (
          <Counterpart counterpart={counterpart} {...props} />
        ))}
      </section>
      <CardFooter {...props} />
      <WidthHandle
        width={props.preferences.cardWidth}
        translate={translate}
        onWidth={(cardWidth) => props.onPreference({ cardWidth })}
      />
    </div>
  );
}

/** A control does what it says, and no more. */
function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button,a,[role=separator],.menu') !== null;
}
