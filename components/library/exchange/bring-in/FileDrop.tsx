import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

interface FileDropProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to choose a file, or to drop one on. */
export function FileDrop({ isBusy, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      class={`exchange-drop ${isOver ? 'exchange-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) take(event.dataTransfer?.files);
      }}
    >
      <label class="field-label" for="exchange-file">
        {i18n.t('exchange.in.choose')}
      </label>
      <input
        id="exchange-file"
        type="file"
        accept=".json,.jsonl,.jsonld,application/json,application/ld+json"
        disabled={isBusy}
        aria-describedby="exchange-file-hint"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // Else the same file, changed meanwhile, could not be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="hint" id="exchange-file-hint">
        {i18n.t('exchange.in.hint')}
      </p>
    </div>
  );
}
