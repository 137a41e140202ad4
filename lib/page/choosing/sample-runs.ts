import { placeOf, tagsOf } from '../runs/place-of.ts';
import type { Run } from '../runs/run.ts';

/**
 * How many runs are shown to the extractor: it works at one go, and a book on a page must not keep
 * it longer than a long article.
 */
const MOST_IN_ONE_PLACE = 150;
/** Once so many are shown, places are told apart by their tags alone: pages may name each paragraph. */
const ENOUGH_FOR_CLASSES = 400;

/** The runs that the extractor sees; the others share the fate of their like. */
export interface RunSample {
  /** Whether the run is one of those that are shown. */
  take(run: Run): boolean;
  /** The shown runs that stand for this one, `null` where it is shown itself. */
  standInsFor(run: Run): readonly Run[] | null;
}

/** An empty sample; offer it all runs in reading order. */
export function createRunSample(): RunSample {
  const standIns = new Map<Run, readonly Run[]>();
  const byPlace = new Map<string, Run[]>();
  const byTags = new Map<string, Run[]>();
  let taken = 0;

  const enoughLike = (inPlace: readonly Run[], ofTags: readonly Run[]): readonly Run[] | null => {
    if (inPlace.length >= MOST_IN_ONE_PLACE) return inPlace;
    return taken >= ENOUGH_FOR_CLASSES && ofTags.length > 0 ? ofTags : null;
  };
  return {
    take(run) {
      const inPlace = listAt(byPlace, numberlessPlaceOf(run));
      const ofTags = listAt(byTags, tagsOf(run));
      const enough = enoughLike(inPlace, ofTags);
      if (enough !== null) {
        standIns.set(run, enough);
        return false;
      }
      inPlace.push(run);
      ofTags.push(run);
      taken++;
      return true;
    },
    standInsFor: (run) => standIns.get(run) ?? null,
  };
}

/** "P.par-17" and "P.par-18" are one place. */
function numberlessPlaceOf(run: Run): string {
  return placeOf(run).replace(/\d+/g, '');
}

function listAt(lists: Map<string, Run[]>, key: string): Run[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: Run[] = [];
  lists.set(key, made);
  return made;
}
