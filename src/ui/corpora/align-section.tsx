import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../core/text/index.ts';
import { languageTag, type Translate, trusted } from '../shared/index.ts';
import type { AlignLevel, AlignSide, AlignView } from './corpora-view.ts';

export interface AlignSectionProps {
  readonly view: AlignView;
  readonly translate: Translate;
  readonly onAlign: (sides: Readonly<Record<Language, AlignSide>>, level: AlignLevel) => void;
  /** The choice of tabs is about to be used. */
  readonly onListTabs: () => void;
}

const NOTHING: AlignSide = { kind: 'text', text: '' };

/** Two versions of one article, each an open tab, a file or pasted text, to be aligned. */
export function AlignSection({ view, translate, onAlign, onListTabs }: AlignSectionProps): JSX.Element {
  const [sides, setSides] = useState<Readonly<Record<Language, AlignSide>>>({ en: NOTHING, zh: NOTHING });
  const [level, setLevel] = useState<AlignLevel>('paragraphs');
  return (
    <section class="align" id="align" aria-labelledby="align-title">
      <h2 id="align-title">{translate('alignTitle')}</h2>
      <p>{translate('alignIntro')}</p>
      <div class="align-sides">
        {(['en', 'zh'] as const).map((language) => (
          <SideChoice
            key={language}
            language={language}
            side={sides[language]}
            tabs={view.tabs}
            translate={translate}
            onListTabs={onListTabs}
            onChoose={(side) => setSides({ ...sides, [language]: side })}
          />
        ))}
      </div>
      <div class="actions">
        <select
          aria-label={translate('alignLevel')}
          data-part="align-level"
          value={level}
          onChange={({ currentTarget: { value } }) =>
            setLevel(value === 'sentences' ? 'sentences' : 'paragraphs')
          }
        >
          <option value="paragraphs">{translate('levelParagraphs')}</option>
          <option value="sentences">{translate('levelSentences')}</option>
        </select>
        <button
          type="button"
          class="button"
          data-kind="main"
          data-action="align"
          disabled={!isGiven(sides.en) || !isGiven(sides.zh)}
          onClick={trusted(() => onAlign(sides, level))}
        >
          {translate('alignAction')}
        </button>
      </div>
      {view.failure !== '' && (
        <p class="failure" role="alert">
          {view.failure}
        </p>
      )}
    </section>
  );
}

function isGiven(side: AlignSide): boolean {
  return side.kind !== 'text' || side.text.trim() !== '';
}

interface SideChoiceProps {
  readonly language: Language;
  readonly side: AlignSide;
  readonly tabs: AlignView['tabs'];
  readonly translate: Translate;
  readonly onListTabs: () => void;
  readonly onChoose: (side: AlignSide) => void;
}

function SideChoice({ language, side, tabs, translate, onListTabs, onChoose }: SideChoiceProps) {
  const label = translate(language === 'en' ? 'alignEnglish' : 'alignChinese');
  return (
    <fieldset class="align-side" data-side={language}>
      <legend>{label}</legend>
      <select
        aria-label={translate('alignFromTab')}
        data-part="align-tab"
        value={side.kind === 'tab' ? String(side.tabId) : ''}
        onFocus={onListTabs}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === '' ? NOTHING : { kind: 'tab', tabId: Number(value) })
        }
      >
        <option value="">{translate('alignFromTab')}</option>
        {tabs.map(({ id, title }) => (
          <option key={id} value={String(id)}>
            {title}
          </option>
        ))}
      </select>
      <input
        type="file"
        aria-label={translate('alignFromFile')}
        data-part="align-file"
        accept=".txt,.md,text/plain"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file !== undefined) onChoose({ kind: 'file', file });
        }}
      />
      <textarea
        rows={6}
        lang={languageTag(language)}
        data-part="align-text"
        aria-label={translate('alignFromText')}
        placeholder={translate('alignFromText')}
        disabled={side.kind !== 'text'}
        value={side.kind === 'text' ? side.text : ''}
        onInput={({ currentTarget: { value } }) => onChoose({ kind: 'text', text: value })}
      />
    </fieldset>
  );
}
