import type { Token } from '../../1-sentences/annotated-text.ts';
import { NOUN_LIKE, type VerbReading } from './cue-verbs.ts';
import type { WordClass } from './word-classes.ts';

const BEFORE_NOUNS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'possessive',
  'number',
]);
const BEFORE_BASE_FORMS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'modal',
  'to',
  'do',
  'not',
  'pronoun',
  'relative',
  'that',
]);
const OPENS_COMPLEMENT: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'possessive',
  'pronoun',
  'that',
  'name',
  'quote',
  'to',
  'colon',
]);

/** What follows a noun, but no verb: "Mexican voices quietly welcome", "peace talks could". */
const NEVER_AFTER_VERBS: ReadonlySet<WordClass> = new Set<WordClass>([
  'adverb',
  'modal',
  'be',
  'have',
  'do',
  'verb',
]);
const AFTER_SUBJECTS: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'closing',
  'comma',
  'quote',
]);

/** Whether a form stands as a verb, judged by its neighbours: "critics claim", but "the claim". */
export function standsAsVerb(
  { verb, forms }: VerbReading,
  previous: WordClass | null,
  before: Token | undefined,
  next: WordClass,
): boolean {
  const isBeforeNoun = next === 'noun' || next === 'name' || next === 'number';
  if (forms.includes('gerund')) return !BEFORE_NOUNS.has(previous);
  if (forms.includes('past') || forms.includes('participle')) {
    if (!forms.includes('base')) return !(BEFORE_NOUNS.has(previous) && isBeforeNoun);
  }
  if (!NOUN_LIKE.has(verb)) return true;
  if (forms.includes('third')) {
    if (previous === 'pronoun' || previous === 'relative' || previous === 'that') return true;
    if (previous === 'name') return !NEVER_AFTER_VERBS.has(next);
    return AFTER_SUBJECTS.has(previous) && OPENS_COMPLEMENT.has(next);
  }
  if (BEFORE_BASE_FORMS.has(previous)) return true;
  const isAfterPlural =
    (previous === 'noun' || previous === 'name') && before?.lower.endsWith('s') === true;
  return isAfterPlural && next !== 'verb' && next !== 'be';
}
