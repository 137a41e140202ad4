import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import type { CapitalHabits } from './capital-habits.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { isInCredit } from './credits.ts';
import { calmName, type NameCandidate } from './name-candidate.ts';
import { splitRun } from './split-run.ts';

/** Finds all capitalised words of running text that may name something. */
export function* findNameCandidates(
  tokens: readonly Token[],
  sentences: readonly TextSentence[],
  habits: CapitalHabits,
  gazetteer: Gazetteer,
): Slices<NameCandidate[]> {
  const candidates: NameCandidate[] = [];
  yield* sliceBySlice(sentences, (sentence) => {
    const context = { tokens, sentence, habits, gazetteer };
    for (const run of findCapitalRuns(tokens, sentence, habits.hasSpacedHyphens)) {
      for (const candidate of splitRun(run, context)) {
        const { firstToken, endToken } = candidate;
        if (!isInCredit(tokens, sentence, firstToken, endToken)) candidates.push(candidate);
      }
    }
  });
  return calmShouted(candidates);
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
