import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Translate, trusted } from '../shared/index.ts';

export interface ImportSectionProps {
  readonly translate: Translate;
  readonly busy: boolean;
  readonly onImportFiles: (files: readonly File[]) => void;
  readonly onImportText: (text: string) => void;
}

/** Ways in: drop files, choose them, paste text. */
export function ImportSection({
  translate,
  busy,
  onImportFiles,
  onImportText,
}: ImportSectionProps): JSX.Element {
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const hasFiles = (event: DragEvent) => !busy && (event.dataTransfer?.types.includes('Files') ?? false);
  return (
    <section
      class="drop-zone"
      aria-label={translate('importTitle')}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={trusted((event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onImportFiles([...(event.dataTransfer?.files ?? [])]);
      })}
    >
      <h2>{translate('importTitle')}</h2>
      <p>{translate('importFormats')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-kind="main"
          data-action="choose-files"
          disabled={busy}
          onClick={trusted(() => chooser.current?.click())}
        >
          {translate('chooseFiles')}
        </button>
        <button
          type="button"
          class="button"
          data-action="paste-text"
          aria-expanded={pasting}
          disabled={busy}
          onClick={trusted(() => setPasting(!pasting))}
        >
          {translate('pasteText')}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        data-part="file-chooser"
        onChange={({ currentTarget }) => {
          onImportFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {pasting && (
        <PasteForm
          translate={translate}
          onPaste={(text) => {
            setPasting(false);
            onImportText(text);
          }}
        />
      )}
    </section>
  );
}

function PasteForm({ translate, onPaste }: { translate: Translate; onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="paste-form"
      onSubmit={trusted((event) => {
        event.preventDefault();
        onPaste(text);
      })}
    >
      <textarea
        rows={8}
        data-part="pasted-text"
        aria-label={translate('pasteLabel')}
        placeholder={translate('pastePlaceholder')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="submit"
        class="button"
        data-kind="main"
        data-action="import-text"
        disabled={text.trim() === ''}
      >
        {translate('importText')}
      </button>
    </form>
  );
}
