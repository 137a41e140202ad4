import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { NoteDeeds } from '../book/note-deeds.ts';

interface AttachAnewProps {
  readonly id: string;
  readonly deeds: NoteDeeds;
}

/** Lets the reader select the words on the page that the note belongs to now. */
export function AttachAnew({ id, deeds }: AttachAnewProps) {
  const [isAsked, setIsAsked] = useState(false);
  const ask = async () => setIsAsked(await deeds.attachNext(id));
  return (
    <>
      <button type="button" class="text-button" onClick={() => void ask()}>
        {i18n.t('popup.notes.attachAnew')}
      </button>
      <output class="attach-hint">{isAsked ? i18n.t('popup.notes.selectNow') : ''}</output>
    </>
  );
}
