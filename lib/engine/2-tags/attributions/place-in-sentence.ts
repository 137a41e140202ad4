import type { Span } from '../../../domain/span.ts';

/** Where the words stand in the article, when `text` is that of their sentence. */
export function placeInSentence(words: string, { start }: Span, text: string): Span {
  const from = start + text.indexOf(words);
  return { start: from, end: from + words.length };
}

/** Where a sentence ends without the marks behind its last word. */
export function endOfWords({ end }: Span, text: string): number {
  let marks = 0;
  // From behind: looking for the end from each of many marks would take time by the square of their number.
  while (/[\s.:;!?]/.test(text.at(-1 - marks) ?? '')) marks++;
  return end - marks;
}
