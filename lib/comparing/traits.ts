import { DAY_MS } from '../domain/day.ts';
import type { Claim } from './claim.ts';
import { type Figure, isSameFigure } from './figure.ts';
import type { Rarity } from './rarity.ts';
import { shareOf } from './share-of.ts';
import { mayBeOne } from './source-of.ts';

/** What two claims have in common, as far as it tells whether they claim the same. */
export interface Traits {
  /** How much of what both say is said by both, rare terms counting most: 0 to 1. */
  readonly terms: number;
  /** The same of neighbouring words. */
  readonly phrases: number;
  /** How rare the rarest word is that both say of whom they name: 1 where no other claim has it. */
  readonly rarest: number;
  /** Whether one and the same person or organization says both. */
  readonly speaker: number;
  /** Figures and days that both give. */
  readonly figures: number;
  /** Figures of one unit that say something else in the other. */
  readonly otherFigures: number;
  /** Days between the articles, on a scale on which the first ones count most. */
  readonly days: number;
}

/** What two claims have in common; `null` where that is too little to tell. */
export function traitsOf(one: Claim, other: Claim, rarity: Rarity): Traits | null {
  const common = [...one.terms].filter(
    (term) => other.terms.has(term) && !isOfTwo(term, one, other),
  );
  const figures = one.figures.filter((figure) =>
    other.figures.some((there) => isSameFigure(figure, there)),
  );
  const words = common.filter((term) => !term.startsWith('@'));
  if (words.length + figures.length < LEAST_COMMON) return null;
  const telling = words.filter((term) => one.telling.has(term) && other.telling.has(term));
  return {
    terms:
      (2 * weightOf(common, rarity)) /
      (weightOf(one.terms, rarity) + weightOf(other.terms, rarity)),
    phrases: shareOf(one.phrases, other.phrases),
    rarest: Math.min(1, Math.max(0, ...telling.map((term) => rarity(term))) / rarity.highest),
    speaker: isOneSpeaker(one, other) ? 1 : 0,
    figures: Math.min(MOST_FIGURES, figures.filter(isRare).length),
    otherFigures: Math.min(MOST_FIGURES, clashesOf(one, other)),
    days: daysBetween(one, other),
  };
}

/** Fewer words in common are soon the same by chance. */
const LEAST_COMMON = 2;
/** More of them tell no more. */
const MOST_FIGURES = 2;

/** Small numbers are soon the same, and so are years. */
const LEAST_RARE = 13;

function isRare({ value, unit }: Figure): boolean {
  return unit !== 'year' && (unit === '$' || unit === '%' || value >= LEAST_RARE);
}

function weightOf(terms: Iterable<string>, rarity: Rarity): number {
  let weight = 0;
  for (const term of terms) weight += rarity(term);
  return weight;
}

/** Whether a surname stands for two people: "Clinton". */
function isOfTwo(term: string, { people }: Claim, { people: others }: Claim): boolean {
  const [name, other] = [people.get(term), others.get(term)];
  return name !== undefined && other !== undefined && !mayBeOne(name, other);
}

function isOneSpeaker({ source: a }: Claim, { source: b }: Claim): boolean {
  return a.key !== null && a.key === b.key && mayBeOne(a.name ?? '', b.name ?? '');
}

/** How many figures are given otherwise there. */
export function clashesOf({ figures }: Claim, { figures: theirs }: Claim): number {
  return figures.filter((figure) => {
    const ofUnit = theirs.filter(({ unit }) => unit === figure.unit);
    return ofUnit.length > 0 && !ofUnit.some((other) => isSameFigure(figure, other));
  }).length;
}

/** What is taken where an article does not say of when it is. */
const UNKNOWN_DAYS = 1;
const MOST_DAYS = 3;

function daysBetween({ published: a }: Claim, { published: b }: Claim): number {
  if (a === null || b === null) return UNKNOWN_DAYS;
  return Math.min(MOST_DAYS, Math.log(1 + Math.abs(a - b) / DAY_MS));
}
