import type { Claim } from './claims-of.ts';
import { type Figure, isSameFigure } from './read-figures.ts';
import { type Rarity, rarityIn } from './rarity.ts';

/** Two statements of two articles that claim the same. */
export interface ClaimPair {
  readonly here: Claim;
  readonly there: Claim;
  /** How much of what both say is said by both, from 0 to 1. */
  readonly likeness: number;
  /** Whether both are the same words, as with an agency's text in two papers. */
  readonly isVerbatim: boolean;
  /** Figures of one unit that say something else in the other. */
  readonly figuresHere: readonly Figure[];
  readonly figuresThere: readonly Figure[];
  /** Whether only one of them has a “not”, or is denied by whoever says it. */
  readonly isDenied: boolean;
  /** Whether one names somebody for it whom the other does not. */
  readonly haveOtherSources: boolean;
}

/** So much must be said by both; see docs/comparing.md for how it was chosen. */
const LEAST_LIKENESS = 0.62;
/** What one and the same speaker says is sooner the same claim in other words. */
const LEAST_OF_ONE_SPEAKER = 0.54;
/** So many terms that are not names: the same people are in many claims. */
const LEAST_COMMON_WORDS = 4;
/** Above this only a name or a letter is another. */
const VERBATIM = 0.95;

/** For each claim of an article the one in each other article that claims the same, likest first. */
export function compareClaims(
  here: readonly Claim[],
  others: readonly Claim[],
): readonly ClaimPair[] {
  const rarity = rarityIn([...here, ...others]);
  const byArticle = [...Map.groupBy(others, ({ articleId }) => articleId).values()];
  const pairs = byArticle.flatMap((there) => pairsOf(here, there, rarity));
  return pairs.toSorted((a, b) => b.likeness - a.likeness);
}

/** Each claim belongs to at most one pair of two articles: the likest pairs are taken first. */
function pairsOf(here: readonly Claim[], there: readonly Claim[], rarity: Rarity): ClaimPair[] {
  const alike = here
    .flatMap((one) =>
      there.map((other) => ({ one, other, likeness: likenessOf(one, other, rarity) })),
    )
    .filter(
      ({ one, other, likeness }) => likeness >= leastFor(one, other) && !areOfOthers(one, other),
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const taken = new Set<Claim>();
  return alike.flatMap(({ one, other, likeness }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [pairOf(one, other, likeness)];
  });
}

/** After so long another figure is news rather than another account of the same. */
const SAME_NEWS_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * Whether they only sound alike. Each names somebody whom the other does not, and nobody is common, or the
 * figures are others: "It takes 2,383 delegates to win the Democratic nomination, 1,237 to win the Republican
 * one." Or the figures are others since the world has moved on.
 */
function areOfOthers(one: Claim, other: Claim): boolean {
  const isEachAlone = isNot(one.names, other.names) && isNot(other.names, one.names);
  if (isEachAlone && !haveCommon(one.names, other.names)) return true;
  if (otherFigures(one.figures, other.figures).length === 0) return false;
  return isEachAlone || areOfOtherDays(one, other);
}

function areOfOtherDays({ published: a }: Claim, { published: b }: Claim): boolean {
  return a !== null && b !== null && Math.abs(a - b) > SAME_NEWS_MS;
}

/** Whether the first has what the second has not. */
function isNot(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => !other.has(name));
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}

function leastFor({ source: a }: Claim, { source: b }: Claim): number {
  return a.key !== null && a.key === b.key ? LEAST_OF_ONE_SPEAKER : LEAST_LIKENESS;
}

/**
 * Dice's coefficient over terms weighed by their rarity (inverse document frequency, Spärck Jones 1972);
 * 0 where too little is common to tell. A figure that both give counts for them; another figure does not
 * count against them, since finding those is what comparing is for.
 */
function likenessOf(one: Claim, other: Claim, rarity: Rarity): number {
  const common = [...one.terms].filter((term) => other.terms.has(term));
  const figures = one.figures.filter((figure) =>
    other.figures.some((there) => isSameFigure(figure, there)),
  );
  const words = common.filter((term) => !term.startsWith('@')).length + figures.length;
  if (words < LEAST_COMMON_WORDS) return 0;
  const ofFigures = figures.length * FIGURE_WEIGHT;
  const shared = weightOf(common, rarity) + ofFigures;
  const all = weightOf(one.terms, rarity) + weightOf(other.terms, rarity) + 2 * ofFigures;
  return (2 * shared) / all;
}

/** As much as a word that one claim in a hundred has. */
const FIGURE_WEIGHT = Math.log(100);

function weightOf(terms: Iterable<string>, rarity: Rarity): number {
  let weight = 0;
  for (const term of terms) weight += rarity(term);
  return weight;
}

function pairOf(here: Claim, there: Claim, likeness: number): ClaimPair {
  return {
    here,
    there,
    likeness,
    isVerbatim: likeness >= VERBATIM,
    figuresHere: otherFigures(here.figures, there.figures),
    figuresThere: otherFigures(there.figures, here.figures),
    isDenied: denies(here, there) || denies(there, here),
    haveOtherSources: haveOtherSources(here, there),
  };
}

/** Whether it denies something that the other says without any “not”. */
function denies({ denied, isDenial, terms }: Claim, other: Claim): boolean {
  if (other.isNegated) return false;
  return isDenial || [...denied].some((term) => terms.has(term) && other.terms.has(term));
}

/** Those of a unit that the others have, too, none of which says the same. */
function otherFigures(ours: readonly Figure[], theirs: readonly Figure[]): readonly Figure[] {
  return ours.filter((figure) => {
    const ofUnit = theirs.filter(({ unit }) => unit === figure.unit);
    return ofUnit.length > 0 && !ofUnit.some((other) => isSameFigure(figure, other));
  });
}

function haveOtherSources({ source: a }: Claim, { source: b }: Claim): boolean {
  if (a.key !== null && b.key !== null) return a.key !== b.key;
  return a.kind !== b.kind;
}
