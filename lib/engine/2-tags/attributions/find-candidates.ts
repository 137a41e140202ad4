import type { Candidate } from './candidate.ts';
import { findSaidByColons } from './find-said-by-colons.ts';
import { findSaidByNouns } from './find-said-by-nouns.ts';
import { findSaidByPhrases } from './find-said-by-phrases.ts';
import { findSaidByVerbs } from './find-said-by-verbs.ts';
import type { Words } from './read-words.ts';

/** Everything that may put words down to somebody, each kind of cue in reading order. */
export function findCandidates(words: Words): Candidate[] {
  return [
    ...findSaidByVerbs(words),
    ...findSaidByPhrases(words),
    ...findSaidByNouns(words),
    ...findSaidByColons(words),
  ];
}
