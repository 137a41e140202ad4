export type { Claim } from './claim.ts';
export { claimsOf } from './claims-of.ts';
export { type ClaimPair, compareClaims } from './compare-claims.ts';
export type { Figure } from './figure.ts';
export { likelyCompanions, namesToFind } from './likely-companions.ts';
