import './RowMarks.css';
import { i18n } from '#i18n';

import type { Collection } from '../../../../lib/domain/collection.ts';
import type { Digest } from '../../../../lib/domain/digest.ts';
import type { ColourMeanings } from '../../../../lib/domain/note-colours.ts';
import { colourWords, statusWords } from '../../../notes/note-words.ts';

/** The reader's own words for what marks say. */
export interface RowMarkWords {
  readonly meanings: ColourMeanings;
  readonly collections: readonly Collection[];
}

interface RowMarksProps extends RowMarkWords {
  readonly digest: Digest;
}

/** What the reader made of an article, in one line; most are saved, so only of others it is said. */
export function RowMarks({ digest, meanings, collections }: RowMarksProps) {
  const { isSaved, noteCount, colours, statuses, openQuestions, tags } = digest;
  const names = collections.filter(({ id }) => digest.collections.includes(id));
  const counts = [noteCount, statuses.length, openQuestions, names.length, tags.length];
  if (isSaved && counts.every((count) => count === 0)) return null;
  return (
    <ul class="shelf-marks" role="list">
      {!isSaved && <li>{i18n.t('library.shelf.noted')}</li>}
      {noteCount > 0 && (
        <li class="shelf-notes">
          {colours.map((colour) => (
            <span
              key={colour}
              class={`colour-mark colour-mark--${colour}`}
              title={colourWords(colour, meanings)}
            >
              <span class="visually-hidden">{colourWords(colour, meanings)}, </span>
            </span>
          ))}
          {i18n.t('library.shelf.notes', noteCount)}
        </li>
      )}
      {statuses.length > 0 && (
        <li class="shelf-status">
          {i18n.t('library.shelf.flagged', [statuses.map(statusWords).join(', ')])}
        </li>
      )}
      {openQuestions > 0 && <li>{i18n.t('library.shelf.openQuestions', openQuestions)}</li>}
      {names.map(({ id, name }) => (
        <li key={id} class="shelf-collection">
          <bdi>{name}</bdi>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
