import { DAY_MS } from '../domain/day.ts';
import type { Claim } from './claim.ts';
import { areOfTwoCrowds } from './crowd.ts';
import { type Differences, differencesBetween } from './differences.ts';
import { type Rarity, rarityIn } from './rarity.ts';
import { countCommon, shareOf } from './share-of.ts';
import { clashesOf } from './traits.ts';
import { likenessOf } from './weigh-pair.ts';

/** Two statements of two articles that claim the same. */
export interface ClaimPair extends Differences {
  readonly here: Claim;
  readonly there: Claim;
  /** How probable it is that both claim the same, from 0 to 1. */
  readonly likeness: number;
  /** Whether both are the same words, as with an agency's text in two papers. */
  readonly isVerbatim: boolean;
}

/** So probable it must be; see docs/comparing.md for how it was chosen. */
const LEAST_LIKENESS = 0.82;

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
    .filter(({ one, other, likeness }) => likeness >= LEAST_LIKENESS && !areOfOthers(one, other))
    .toSorted((a, b) => b.likeness - a.likeness);
  const taken = new Set<Claim>();
  return alike.flatMap(({ one, other, likeness }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [pairOf(one, other, likeness)];
  });
}

function pairOf(here: Claim, there: Claim, likeness: number): ClaimPair {
  const isVerbatim = areSameWords(here, there);
  return { here, there, likeness, isVerbatim, ...differencesBetween(here, there) };
}

/**
 * Whether they only sound alike. Each names somebody whom the other does not, and nobody is common, or the
 * figures are others: "It takes 2,383 delegates to win the Democratic nomination, 1,237 to win the Republican
 * one." Or each is what another crowd thinks, or the figures are others since the world has moved on.
 */
function areOfOthers(one: Claim, other: Claim): boolean {
  const common = countCommon(one.names, other.names);
  const isEachAlone = common < one.names.size && common < other.names.size;
  if (isEachAlone && common === 0) return true;
  if (areOfTwoCrowds(one, other)) return true;
  if (clashesOf(one, other) === 0) return false;
  return isEachAlone || areOfOtherDays(one, other);
}

/** After so long another figure is news rather than another account of the same. */
const SAME_NEWS_MS = 3 * DAY_MS;

/** Who counts each day does it in the same words: "conducted 23 strikes", and two days later "conducted 15 strikes". */
const SAME_FORM = 0.75;

function areOfOtherDays(one: Claim, other: Claim): boolean {
  const [a, b] = [one.published, other.published];
  const apart = a === null || b === null ? null : Math.abs(a - b);
  return shareOf(one.phrases, other.phrases) >= SAME_FORM
    ? apart === null || apart > DAY_MS
    : (apart ?? 0) > SAME_NEWS_MS;
}

/** So much of the phrases must be common: a letter or a name may be another. */
const VERBATIM = 0.9;

function areSameWords({ phrases }: Claim, { phrases: others }: Claim): boolean {
  return shareOf(phrases, others) >= VERBATIM;
}
