import type { JSX } from 'preact';
import { type Translate, trusted } from '../shared/index.ts';
import { Menu } from './menu.tsx';

interface TextSizeMenuProps {
  /** Percent of the usual size. */
  readonly size: number;
  readonly translate: Translate;
  readonly onSize: (size: number) => void;
}

const SMALLEST = 80;
const LARGEST = 200;
const STEP = 10;

/** Makes the card's text larger or smaller; the menu stays open, for one step is seldom enough. */
export function TextSizeMenu({ size, translate, onSize }: TextSizeMenuProps): JSX.Element {
  return (
    <Menu
      class="icon-button letters"
      action="text-size"
      label={translate('textSize')}
      icon={<span aria-hidden="true">Aa</span>}
      side="end"
    >
      {() => (
        <div class="text-size">
          <button
            type="button"
            data-action="smaller"
            aria-label={translate('smallerText')}
            aria-disabled={size <= SMALLEST}
            onClick={trusted(() => onSize(Math.max(size - STEP, SMALLEST)))}
          >
            A−
          </button>
          <output>{size}%</output>
          <button
            type="button"
            data-action="larger"
            aria-label={translate('largerText')}
            aria-disabled={size >= LARGEST}
            onClick={trusted(() => onSize(Math.min(size + STEP, LARGEST)))}
          >
            A+
          </button>
        </div>
      )}
    </Menu>
  );
}
