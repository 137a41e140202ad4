import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { ORGANIZATION_HEADS } from './organization-words.ts';

/** Longest name of the gazetteer worth looking for, in tokens. */
const LONGEST_KNOWN = 6;

/** How many tokens from `at` make a name of the gazetteer; the longest counts. */
export function knownLength(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): number {
  let key = '';
  let best = 0;
  for (let next = at; next < Math.min(limit, at + LONGEST_KNOWN); next++) {
    const text = tokens[next]!.text.replaceAll('’', "'");
    key = key === '' || text.startsWith("'") ? key + text : `${key} ${text}`;
    if (
      gazetteer.organizations.has(key) ||
      gazetteer.places.has(key) ||
      gazetteer.people.has(key) ||
      gazetteer.groups.has(key)
    ) {
      best = next + 1 - at;
    }
  }
  return best > 1 && isHalfOfLonger(tokens, at + best, limit) ? 0 : best;
}

/** "New York University", "San Francisco Chronicle": the known name is only the beginning. */
function isHalfOfLonger(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && ORGANIZATION_HEADS.has(tokens[limit - 1]!.lower);
}
