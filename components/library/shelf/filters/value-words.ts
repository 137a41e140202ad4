import { i18n } from '#i18n';

import { readActorKey } from '../../../../lib/domain/actor-decision.ts';
import { NOTE_COLOURS } from '../../../../lib/domain/note-colours.ts';
import { CHECK_STATUSES } from '../../../../lib/domain/note.ts';
import { colourWords, statusWords } from '../../../notes/note-words.ts';
import type { Facet } from '../finding/count-values.ts';
import type { RowMarkWords } from '../list/RowMarks.tsx';

/** What the reader calls a value of a facet. */
export function valueWords(facet: Facet, value: string, own: RowMarkWords): string {
  switch (facet) {
    case 'saved':
      return i18n.t(value === 'yes' ? 'library.filter.isSaved' : 'library.filter.isNoted');
    case 'questions':
      return i18n.t('library.filter.openQuestions');
    case 'statuses': {
      const status = CHECK_STATUSES.find((one) => one === value);
      return status === undefined ? value : statusWords(status);
    }
    case 'colours': {
      const colour = NOTE_COLOURS.find((one) => one === value);
      return colour === undefined ? value : colourWords(colour, own.meanings);
    }
    case 'actors':
      return actorWords(value);
    case 'collections':
      return own.collections.find(({ id }) => id === value)?.name ?? i18n.t('library.filter.gone');
    case 'sites':
    case 'tags':
      return value;
  }
}

/** "person:jane harlow" as a name: keys hold no capitals. */
function actorWords(key: string): string {
  const name = readActorKey(key)?.name ?? key;
  return name.replace(/(?<![\p{L}\p{N}'])\p{L}/gu, (letter) => letter.toLocaleUpperCase());
}
