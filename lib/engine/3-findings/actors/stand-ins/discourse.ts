import type { TextSentence } from '../../../1-sentences/annotated-text.ts';
import type { Referent } from './referent.ts';

/** How a sentence names somebody: as who speaks in it, plainly, or only in what somebody else says. */
export type Prominence = 'speaks' | 'is named' | 'is spoken of';

/** Whom one sentence names, and how. */
export type Named = Map<Referent, Prominence>;

/** Whom this sentence and those before it name, latest sentence first. */
export type Nearby = readonly Named[];

/** How many sentences a pronoun may reach: this one and those before it. */
const FARTHEST_SENTENCES = 4;
/** Of the preceding paragraph only its end is near. */
const KEPT_OF_LAST_PARAGRAPH = 2;
/** In a longer list of names nobody is meant before the others. */
const MOST_NAMED = 12;

const RANKS: Readonly<Record<Prominence, number>> = {
  speaks: 2,
  'is named': 1,
  'is spoken of': 0,
};

/** What a pronoun of this sentence can reach, once the sentence before it is read. */
export function nearbyFor(
  nearby: Nearby,
  sentence: TextSentence,
  previous: TextSentence | undefined,
): Nearby {
  const isNewParagraph = previous !== undefined && previous.block !== sentence.block;
  return [
    new Map(),
    ...nearby.slice(0, isNewParagraph ? KEPT_OF_LAST_PARAGRAPH : FARTHEST_SENTENCES - 1),
  ];
}

/** Notes that the sentence names the referent; the most prominent way counts. */
export function note(here: Named, referent: Referent, prominence: Prominence): void {
  const known = here.get(referent);
  if (known === undefined || RANKS[known] < RANKS[prominence]) here.set(referent, prominence);
}

/** Whom a pronoun or role may mean, found in the latest sentence that names anybody fitting. */
export interface Antecedent {
  readonly referent: Referent;
  readonly prominence: Prominence;
  /** Whether others there would fit too, had they been as prominent. */
  readonly hasRivals: boolean;
}

/**
 * The one most prominent referent of the latest sentence that names any fitting one; `null` where two
 * are alike. `meant` gives whom a name would mean here, or `null` where it does not fit; among equals
 * one that `isSure` goes first.
 */
export function latestFitting(
  nearby: Nearby,
  meant: (referent: Referent) => Referent | null,
  isSure: (referent: Referent) => boolean = () => false,
): Antecedent | null {
  for (const named of nearby) {
    if (named.size > MOST_NAMED) return null;
    const fitting: Named = new Map();
    for (const [referent, prominence] of named) {
      const fits = meant(referent);
      if (fits !== null) note(fitting, fits, prominence);
    }
    if (fitting.size > 0) return mostProminent(fitting, isSure);
  }
  return null;
}

function mostProminent(fitting: Named, isSure: (referent: Referent) => boolean): Antecedent | null {
  const most = Math.max(...[...fitting.values()].map((prominence) => RANKS[prominence]));
  const alike = [...fitting].filter(([, prominence]) => RANKS[prominence] === most);
  const chosen = alike.length === 1 ? alike : alike.filter(([referent]) => isSure(referent));
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) return null;
  return { referent: only[0], prominence: only[1], hasRivals: fitting.size > 1 };
}
