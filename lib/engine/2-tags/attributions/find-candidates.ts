import type { Slices } from '../../../domain/slices.ts';
import type { Candidate } from './candidate.ts';
import { findSaidByColons } from './find-said-by-colons.ts';
import { findSaidByNouns } from './find-said-by-nouns.ts';
import { findSaidByPhrases } from './find-said-by-phrases.ts';
import { findSaidByVerbs } from './find-said-by-verbs.ts';
import type { Words } from './read-words.ts';

/** Everything that may put words down to somebody, each kind of cue in reading order. */
export function* findCandidates(words: Words): Slices<Candidate[]> {
  const found: Candidate[] = [];
  yield* findSaidByVerbs(words, found);
  for (const find of [findSaidByPhrases, findSaidByNouns, findSaidByColons]) {
    for (const candidate of find(words)) found.push(candidate);
    yield;
  }
  return found;
}
