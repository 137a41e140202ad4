import type { Flag, FlagKind, Statement } from '../../domain/analysis.ts';
import { overlaps } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { OpenQuestion } from './open-question.ts';
import { askWho } from './ask-who.ts';

/** More than a dozen questions are homework, not help. */
const MOST_GAPS = 12;

/** What each kind of gap weighs against the others, before the statement's own weight. */
const GAP_WEIGHT: Readonly<Record<FlagKind, number>> = {
  'unnamed-source': 3,
  'no-source': 2,
  'vague-quantity': 1.5,
  'no-link': 1,
  forecast: 0,
};

interface Gap {
  readonly question: OpenQuestion;
  readonly weight: number;
}

/**
 * The questions that the flags raise, at most a dozen, the weightiest first: one a source however
 * often it speaks, never two on the same passage.
 */
export function findGaps(
  annotated: AnnotatedText,
  statements: readonly Statement[],
): OpenQuestion[] {
  const byText = new Map<string, Gap>();
  for (const statement of statements) {
    for (const flag of statement.flags) addGap(byText, annotated, statement, flag);
  }
  const ranked = [...byText.values()].sort(
    (a, b) => b.weight - a.weight || a.question.start - b.question.start,
  );
  const kept: OpenQuestion[] = [];
  for (const { question } of ranked) {
    if (!kept.some((other) => overlaps(other, question))) kept.push(question);
    if (kept.length === MOST_GAPS) break;
  }
  return kept;
}

function addGap(
  byText: Map<string, Gap>,
  annotated: AnnotatedText,
  statement: Statement,
  flag: Flag,
): void {
  const text = questionFor(flag, annotated.article.text.slice(flag.start, flag.end));
  if (text === null) return;
  const known = byText.get(text);
  const weight = GAP_WEIGHT[flag.kind] + statement.checkWorthiness + (known?.weight ?? 0);
  const question = known?.question ?? { kind: 'gap', text, start: flag.start, end: flag.end };
  byText.set(text, { question, weight });
}

function questionFor(flag: Flag, words: string): string | null {
  switch (flag.kind) {
    case 'unnamed-source':
      return askWho(words);
    case 'vague-quantity':
      return `How many is “${words.toLowerCase().replace(/ of$/, '')}”, and who counted?`;
    case 'no-source':
      return /\d/.test(words) ? `Where does the figure “${words}” come from?` : null;
    case 'no-link':
      return `Where can “${words.replace(/^(?:The|An?|Its) /, (first) => first.toLowerCase())}” be read?`;
    case 'forecast':
      return null;
  }
}
