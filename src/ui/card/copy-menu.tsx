import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PairFormat } from '../../core/formats/index.ts';
import type { Language } from '../../core/text/index.ts';
import { Icon, type MessageKey, type Translate, trusted } from '../shared/index.ts';

interface CopyMenuProps {
  readonly language: Language;
  readonly translate: Translate;
  readonly copied: boolean;
  readonly onCopy: (format: PairFormat) => void;
}

/** One click copies the pair; the menu beside it offers one language, a table row or Markdown. */
export function CopyMenu({ language, translate, copied, onCopy }: CopyMenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const choose = (format: PairFormat) => {
    setOpen(false);
    onCopy(format);
  };
  const closeMenu = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any control inside closes the menu
    <div class="copy" onKeyDown={trusted(closeMenu)}>
      <button type="button" class="copy-pair" data-action="copy" onClick={trusted(() => choose('both'))}>
        <Icon name={copied ? 'check' : 'copy'} />
        <span>{translate(copied ? 'copied' : 'copyPair')}</span>
      </button>
      <button
        type="button"
        class="copy-more"
        data-action="copy-menu"
        aria-label={translate('copyMore')}
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="menu">
          {menuOf(language).map(([format, text]) => (
            <button type="button" data-action={`copy-${format}`} onClick={trusted(() => choose(format))}>
              {translate(text)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const SINGLE: Readonly<Record<Language, readonly [PairFormat, MessageKey]>> = {
  en: ['en', 'copyEnglish'],
  zh: ['zh', 'copyChinese'],
};

/** The page's language first: what the reader sees beside the card. */
function menuOf(language: Language): readonly (readonly [PairFormat, MessageKey])[] {
  const singles = language === 'en' ? [SINGLE.en, SINGLE.zh] : [SINGLE.zh, SINGLE.en];
  return [...singles, ['tsv', 'copyTsv'], ['markdown', 'copyMarkdown']];
}
