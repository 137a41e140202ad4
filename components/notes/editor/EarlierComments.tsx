import './EarlierComments.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Note } from '../../../lib/domain/note.ts';
import { formatMoment } from '../../reader-locale.ts';
import type { NoteDeeds } from '../book/note-deeds.ts';

interface EarlierCommentsProps {
  readonly note: Note;
  readonly deeds: NoteDeeds;
}

/** What the comment was before, also what another window wrote over, and a way to bring it back. */
export function EarlierComments({ note, deeds }: EarlierCommentsProps) {
  const [versions, setVersions] = useState<readonly Note[] | null>(null);
  const toggle = async () =>
    setVersions(versions === null ? await deeds.getVersions(note.id) : null);
  if (note.revision === 1) return null;
  return (
    <div>
      <button
        type="button"
        class="text-button"
        aria-expanded={versions !== null}
        onClick={() => void toggle()}
      >
        {i18n.t('popup.notes.versions.show')}
      </button>
      {versions !== null && (
        <Versions versions={otherComments(note, versions)} {...{ note, deeds }} />
      )}
    </div>
  );
}

function Versions({ versions, note, deeds }: EarlierCommentsProps & { versions: readonly Note[] }) {
  if (versions.length === 0) return <p class="hint">{i18n.t('popup.notes.versions.none')}</p>;
  return (
    <ul role="list">
      {versions.map(({ comment, changed }) => (
        <li key={changed} class="earlier-comment">
          <p class="hint">{formatMoment(changed)}</p>
          <p class="note-comment" dir="auto">
            {comment}
          </p>
          <button
            type="button"
            class="text-button"
            onClick={() => deeds.change(note.id, { comment })}
          >
            {i18n.t('popup.notes.versions.bringBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Each comment there was, once, but for none and the one there is. */
function otherComments({ comment }: Note, versions: readonly Note[]): readonly Note[] {
  const seen = new Set(['', comment]);
  return versions.filter((version) => {
    if (seen.has(version.comment)) return false;
    seen.add(version.comment);
    return true;
  });
}
