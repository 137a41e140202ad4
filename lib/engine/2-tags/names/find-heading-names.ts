import type { ActorType } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { isCapitalised } from './capital-runs.ts';
import { isInCredit } from './credits.ts';
import { calmName, makeCandidate } from './name-candidate.ts';
import type { SettledType } from './settle-types.ts';
import type { NameTag } from '../tags.ts';
import { isAcronym } from './acronyms.ts';

/** Longest name worth looking for in a heading, in tokens. */
const LONGEST_NAME = 6;
const KNOWN_CONFIDENCE = 0.9;

/**
 * Finds names in a heading, where every word may have a capital: only those that running text or
 * the gazetteer knows, the longest first.
 */
export function findHeadingNames(
  tokens: readonly Token[],
  sentence: TextSentence,
  settled: ReadonlyMap<string, SettledType>,
  gazetteer: Gazetteer,
): NameTag[] {
  const tags: NameTag[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isCapitalised(tokens[at]!)) continue;
    for (let end = Math.min(sentence.endToken, at + LONGEST_NAME); end > at; end--) {
      const candidate = makeCandidate(tokens, at, end, {
        title: null,
        isOpener: false,
        beginsBlock: false,
      });
      const type = typeOf(candidate.key, settled, gazetteer);
      if (type === undefined || isInCredit(tokens, sentence, at, end)) continue;
      tags.push({ start: candidate.start, end: candidate.end, title: null, ...type });
      at = end - 1;
      break;
    }
  }
  return tags;
}

function typeOf(
  key: string,
  settled: ReadonlyMap<string, SettledType>,
  gazetteer: Gazetteer,
): SettledType | undefined {
  const calm = calmName(key);
  const known = settled.get(key) ?? settled.get(calm);
  if (known !== undefined) return known;
  const type = knownType(calm, key, gazetteer);
  return type && { type, confidence: KNOWN_CONFIDENCE, madeBy: 'known-name-in-heading' };
}

/** Single words for organizations are left out: "Time", "Apple", "Shell". */
function knownType(name: string, key: string, gazetteer: Gazetteer): ActorType | undefined {
  if (gazetteer.people.has(name)) return 'person';
  if (gazetteer.groups.has(name)) return 'group';
  if (gazetteer.organizations.has(name) && (name.includes(' ') || isAcronym(key)))
    return 'organization';
  return gazetteer.places.has(name) && !gazetteer.surnames.has(name) ? 'place' : undefined;
}
