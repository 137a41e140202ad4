import type { Claim, ClaimSource } from './claim.ts';
import { wordsOf } from './source-of.ts';

/** “Two thirds of the voters”, “29 percent”, “six in ten residents” */
const IS_CROWD =
  /\b(?:voters|respondents|residents|households|adults|quarters?|thirds?|half|majority|percent|per cent|in (?:ten|10)|out of (?:ten|10))\b|\d\s?%/iu;

/**
 * Whether a crowd thinks so, and somebody else in the other: each poll asks its own crowd, and what most
 * voters of one state think is not what those of another do, however alike it sounds.
 */
export function areOfTwoCrowds({ source: one }: Claim, { source: other }: Claim): boolean {
  return (isCrowd(one) || isCrowd(other)) && wordsIn(one) !== wordsIn(other);
}

function isCrowd({ name }: ClaimSource): boolean {
  return name !== null && IS_CROWD.test(name);
}

function wordsIn({ name }: ClaimSource): string {
  return wordsOf(name ?? '').join(' ');
}
