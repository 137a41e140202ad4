import type { Claim } from './claim.ts';
import type { Rarity } from './rarity.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Logistic regression on pairs labelled by hand; docs/comparing.md tells on which. */
const WEIGHTS: Traits = {
  terms: 5,
  phrases: 2.5,
  rarest: 5.3,
  speaker: 2,
  figures: 1.7,
  otherFigures: -1.1,
  days: -0.5,
};
const BIAS = -8;

/** How probable it is that both claim the same, from 0 to 1. */
export function likenessOf(one: Claim, other: Claim, rarity: Rarity): number {
  const traits = traitsOf(one, other, rarity);
  if (traits === null) return 0;
  const sum = TRAIT_NAMES.reduce((total, name) => total + WEIGHTS[name] * traits[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

const TRAIT_NAMES = Object.keys(WEIGHTS) as readonly (keyof Traits)[]; // all of them, since the type asks for all
