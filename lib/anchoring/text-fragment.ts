import { firstIndex } from '../domain/first-index.ts';
import type { Span } from '../domain/span.ts';
import { matchDirective } from './match-directive.ts';
import { makeSearchable, tidyWords, type SearchableText } from './searchable-text.ts';
import { writeFragment, type TextDirective } from './text-directive.ts';
import { firstWords, lastWords, wholeWords, wordsAfter, wordsBefore } from './words-around.ts';

/** Longer passages are linked to by their first and last words; in characters as escaped. */
const LONGEST_QUOTE = 600;
/** First and last words of a long passage. */
const EDGE_WORDS = [4, 8, 16];
/** Words of context on each side; three say much, more are for texts that repeat themselves. */
const CONTEXT_WORDS = [3, 6, 12, 24];
/** Mail programs and messengers cut what is much longer. */
const LONGEST_FRAGMENT = 2_000;

/**
 * The fragment of a link at which browsers scroll to the passage, by the WICG's Scroll to Text Fragment:
 * whole words, no part of it over the end of a line, context only where the text has the words more
 * than once. Empty where no link would lead to this place.
 */
export function textFragment(text: string, span: Span): string {
  const searchable = makeSearchable(text);
  const passage = wholeWords(searchable, span);
  if (passage === null) return '';
  const place = foldedSpan(searchable, passage);
  let secondBest = '';
  for (const directive of directivesFor(searchable, passage)) {
    const fragment = writeFragment(directive);
    if (fragment.length > LONGEST_FRAGMENT) continue;
    const standing = standingOf(searchable, directive, place);
    if (standing === 'only') return fragment;
    if (standing === 'first' && secondBest === '') secondBest = fragment;
  }
  return secondBest;
}

/** Whether a link finds the passage and nothing else, the passage first, or something else. */
function standingOf(
  text: SearchableText,
  directive: TextDirective,
  passage: Span,
): 'only' | 'first' | 'other' {
  const match = matchDirective(text, directive);
  if (match?.start !== passage.start || match.end !== passage.end) return 'other';
  return matchDirective(text, directive, match.from + 1) === null ? 'only' : 'first';
}

/** The passage in the folded text, where marks that no search sees have no place. */
function foldedSpan({ origins }: SearchableText, { start, end }: Span): Span {
  const placeOf = (position: number): number =>
    firstIndex(origins.length, (index) => (origins[index] ?? 0) >= position);
  return { start: placeOf(start), end: placeOf(end) };
}

/** Every link worth trying, the plainest first. */
function* directivesFor(text: SearchableText, passage: Span): Generator<TextDirective> {
  const bodies = bodiesOf(text, passage);
  for (const body of bodies) yield { prefix: null, ...body, suffix: null };
  // Words of other lines come last: on the page an advertisement may stand between.
  for (const isOverLines of [false, true]) {
    for (const count of CONTEXT_WORDS) {
      const prefix = wordsOf(text, wordsBefore(text, passage.start, count, isOverLines));
      const suffix = wordsOf(text, wordsAfter(text, passage.end, count, isOverLines));
      for (const body of bodies) yield { prefix, ...body, suffix };
    }
  }
}

type Body = Pick<TextDirective, 'start' | 'end'>;

/** The passage itself, or its first and last words where it is long or goes over several lines. */
function bodiesOf(text: SearchableText, passage: Span): readonly Body[] {
  const quote = text.text.slice(passage.start, passage.end);
  const whole: Body = { start: tidyWords(quote), end: null };
  const isOneLine = !quote.includes('\n');
  const edges = EDGE_WORDS.map((count) => edgesOf(text, passage, count)).filter(
    (body) => body !== null,
  );
  if (isOneLine && encodeURIComponent(whole.start.toWellFormed()).length <= LONGEST_QUOTE)
    return [whole];
  // One long word has no other words to end on.
  return edges.length > 0 || !isOneLine ? edges : [whole];
}

function edgesOf(text: SearchableText, passage: Span, count: number): Body | null {
  const first = firstWords(text, passage, count);
  const last = lastWords(text, passage, count);
  if (first.end > last.start) return null;
  return { start: wordsOf(text, first) ?? '', end: wordsOf(text, last) };
}

function wordsOf({ text }: SearchableText, { start, end }: Span): string | null {
  return tidyWords(text.slice(start, end)) || null;
}
