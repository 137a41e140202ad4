import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import { isHeading, readCapitalHabits } from './capital-habits.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { calmName, type NameCandidate } from './name-candidate.ts';
import { settleTypes } from './settle-types.ts';
import { splitRun } from './split-run.ts';
import type { NameTag } from './tags.ts';

/** Finds the names of people, organizations, places and groups, in reading order, never overlapping. */
export function tagNames(annotated: AnnotatedText, gazetteer: Gazetteer): NameTag[] {
  const candidates = calmShouted(findCandidates(annotated, gazetteer));
  const settled = settleTypes(annotated.tokens, candidates, gazetteer);
  const tags: NameTag[] = [];
  for (const { start, end, key, title } of candidates) {
    const type = settled.get(key);
    if (type !== undefined) tags.push({ start, end, title, ...type });
  }
  return tags;
}

function findCandidates(annotated: AnnotatedText, gazetteer: Gazetteer): NameCandidate[] {
  const { tokens } = annotated;
  const habits = readCapitalHabits(annotated);
  const candidates: NameCandidate[] = [];
  for (const sentence of annotated.sentences) {
    if (sentence.block.kind === 'caption') continue;
    const context = {
      tokens,
      sentence,
      habits,
      gazetteer,
      isInHeading: isHeading(tokens, sentence),
    };
    for (const run of findCapitalRuns(tokens, sentence, habits.hasSpacedHyphens)) {
      for (const candidate of splitRun(run, context)) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Gives "PORT MARLOW" the key of "Port Marlow" where the article writes both. */
function calmShouted(candidates: readonly NameCandidate[]): NameCandidate[] {
  const keys = new Set(candidates.map(({ key }) => key));
  return candidates.map((candidate) => {
    const calm = calmName(candidate.key);
    return calm !== candidate.key && keys.has(calm)
      ? { ...candidate, key: calm, words: calm.split(' ') }
      : candidate;
  });
}
