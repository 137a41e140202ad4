import { useEffect, useState } from 'preact/hooks';

import type { ColourMeanings } from '../../../lib/domain/note-colours.ts';
import type { Library } from '../library.ts';

/** Our own words serve until the reader's are there. */
const NO_MEANINGS: ColourMeanings = { yellow: '', orange: '', blue: '', green: '', pink: '' };

/** What the reader calls the colours. */
export function useMeanings({ actions }: Library): ColourMeanings {
  const [meanings, setMeanings] = useState(NO_MEANINGS);
  useEffect(() => {
    actions.shelf.getColourMeanings().then(setMeanings, actions.reportError);
  }, [actions]);
  return meanings;
}
