import type { GapKind } from '../../domain/analysis.ts';
import { overlaps } from '../../domain/span.ts';
import type { TextSentence } from '../1-sentences/annotated-text.ts';
import { sentenceAt } from '../1-sentences/sentence-at.ts';
import type { Gap } from './gap.ts';

/** More than a dozen questions are homework, not help. */
const MOST_GAPS = 12;
/** A source that says everything is still no weightier than that nobody has a name. */
const MOST_BEARING = 5;

/** What each kind weighs against the others, and how many of it are enough. */
const KINDS: Readonly<Record<GapKind, { readonly weight: number; readonly most: number }>> = {
  'nobody-named': { weight: 10, most: 1 },
  missing: { weight: 5, most: 2 },
  headline: { weight: 4, most: 1 },
  who: { weight: 3, most: 9 },
  law: { weight: 3, most: 1 },
  figure: { weight: 2, most: 3 },
  count: { weight: 3, most: 3 },
  compared: { weight: 2.5, most: 2 },
  document: { weight: 1.5, most: 3 },
  when: { weight: 0, most: 1 },
};

/** At most a dozen gaps, the weightiest first, never two on the same words or two of a kind in a sentence. */
export function rankGaps(gaps: readonly Gap[], sentences: readonly TextSentence[]): Gap[] {
  const weigh = ({ kind, weight }: Gap): number =>
    KINDS[kind].weight + Math.min(weight, MOST_BEARING);
  const passageOf = ({ start }: Gap) => sentenceAt(sentences, start);
  const kept: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => weigh(b) - weigh(a) || a.start - b.start)) {
    const alike = kept.filter(({ kind }) => kind === gap.kind);
    const isNew =
      !kept.some((other) => overlaps(other, gap) || other.text === gap.text) &&
      !alike.some((other) => passageOf(other) === passageOf(gap));
    if (isNew && alike.length < KINDS[gap.kind].most) kept.push(gap);
    if (kept.length === MOST_GAPS) break;
  }
  return kept;
}
