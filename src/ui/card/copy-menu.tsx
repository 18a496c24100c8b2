import type { JSX } from 'preact';
import type { PairFormat } from '../../core/formats/index.ts';
import type { Language } from '../../core/text/index.ts';
import { Icon, type MessageKey, type Translate, trusted } from '../shared/index.ts';
import { Menu } from './menu.tsx';

interface CopyMenuProps {
  readonly language: Language;
  readonly translate: Translate;
  readonly copied: boolean;
  readonly onCopy: (format: PairFormat) => void;
}

/** One click copies the pair; the menu beside it offers one language, a table row or Markdown. */
export function CopyMenu({ language, translate, copied, onCopy }: CopyMenuProps): JSX.Element {
  return (
    <Menu
      class="copy-more"
      action="copy-menu"
      label={translate('copyMore')}
      icon={<Icon name="more" />}
      side="start"
      before={
        <button type="button" class="copy-pair" data-action="copy" onClick={trusted(() => onCopy('both'))}>
          <Icon name={copied ? 'check' : 'copy'} />
          <span>{translate(copied ? 'copied' : 'copyPair')}</span>
        </button>
      }
    >
      {(close) =>
        menuOf(language).map(([format, text]) => (
          <button
            type="button"
            data-action={`copy-${format}`}
            onClick={trusted(() => {
              close();
              onCopy(format);
            })}
          >
            {translate(text)}
          </button>
        ))
      }
    </Menu>
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
