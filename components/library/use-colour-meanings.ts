import { useEffect, useState } from 'preact/hooks';

import type { ColourMeanings } from '../../lib/domain/note-colours.ts';
import type { ShelfActions } from './shelf/shelf-actions.ts';

/** Our own words serve until the reader's are there. */
const NO_MEANINGS: ColourMeanings = { yellow: '', orange: '', blue: '', green: '', pink: '' };

/** What colours mean to the reader. */
export function useColourMeanings(
  { getColourMeanings }: ShelfActions,
  report: (error: unknown) => void,
): ColourMeanings {
  const [meanings, setMeanings] = useState(NO_MEANINGS);
  useEffect(() => void getColourMeanings().then(setMeanings, report), [getColourMeanings]);
  return meanings;
}
