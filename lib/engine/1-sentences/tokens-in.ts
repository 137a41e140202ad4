import { firstIndex } from '../../domain/first-index.ts';
import type { Span } from '../../domain/span.ts';
import type { Token } from './annotated-text.ts';

/** The tokens that begin inside the span. `tokens` are in order. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.slice(firstTokenFrom(tokens, span.start), firstTokenFrom(tokens, span.end));
}

/** The position of the first token that begins at `offset` or later; `tokens.length` if none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (at) => tokens[at]!.start >= offset);
}
