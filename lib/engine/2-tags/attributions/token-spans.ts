import type { Span } from '../../../domain/span.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';

/** The characters from the first token of the range to its last. */
export function spanOf(words: Words, { first, end }: TokenRange): Span {
  return { start: words.tokens[first]!.start, end: words.tokens[end - 1]!.end };
}
