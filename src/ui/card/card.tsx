import type { JSX } from 'preact';
import { assertNever } from '../../core/shared/index.ts';
import type { MessageKey } from '../shared/index.ts';
import type { CardProps } from './card-props.ts';
import type { Notice } from './card-view.ts';
import { ConversionCard } from './conversion-card.tsx';
import { CounterpartsCard } from './counterparts-card.tsx';

/** Whatever a card shows. */
export function Card({ view, ...context }: CardProps): JSX.Element {
  switch (view.kind) {
    case 'counterparts':
      return <CounterpartsCard view={view} {...context} />;
    case 'conversion':
      return <ConversionCard view={view} translate={context.translate} />;
    case 'notice':
      return (
        <p class="card notice" role="status" data-part="notice" data-notice={view.notice}>
          {context.translate(NOTICES[view.notice])}
        </p>
      );
    default:
      return assertNever(view);
  }
}

const NOTICES: Readonly<Record<Notice, MessageKey>> = {
  'not-found': 'selectionNotFound',
  copied: 'copiedAnnouncement',
  'copy-failed': 'copyFailed',
  updated: 'extensionUpdated',
};
