export { type Claim, claimsOf } from './claims-of.ts';
export { type ClaimPair, compareClaims } from './compare-claims.ts';
export type { Figure } from './read-figures.ts';
export { likelyCompanions } from './likely-companions.ts';
