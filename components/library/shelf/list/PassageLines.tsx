import './PassageLines.css';
import { i18n } from '#i18n';

import { MarkedText } from './MarkedText.tsx';
import type { Passage } from './find-passage.ts';

/** Where the words that were searched for stand; its room is there before it is found, so nothing moves. */
export function PassageLines({ passage }: { readonly passage: Passage | undefined }) {
  return (
    <div class={`shelf-passage ${passage?.note ? 'shelf-passage--noted' : ''}`}>
      {passage !== undefined && (
        <p class="shelf-passage-text article-text" dir="auto">
          <MarkedText {...passage.text} />
        </p>
      )}
      {passage?.note && (
        <p class={`shelf-passage-note colour-mark colour-mark--${passage.note.note.colour}`}>
          <span class="visually-hidden">{i18n.t('library.shelf.noteSays')} </span>
          <bdi>
            <MarkedText {...passage.note.piece} />
          </bdi>
          {passage.moreNotes > 0 && (
            <span class="shelf-passage-more">
              {' '}
              {i18n.t('library.shelf.moreNotes', passage.moreNotes)}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
