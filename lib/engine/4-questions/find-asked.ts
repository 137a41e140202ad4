import type { BlockKind } from '../../domain/article.ts';
import { overlaps } from '../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../1-sentences/annotated-text.ts';
import type { OpenQuestion } from './ask-questions.ts';

const ASKING_BLOCKS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/** The questions the article asks in its own voice; what somebody is quoted asking is theirs. */
export function findAsked(annotated: AnnotatedText): OpenQuestion[] {
  const { article, sentences } = annotated;
  return sentences
    .filter((sentence) => asks(annotated, sentence))
    .map(({ start, end }) => ({ kind: 'asked', text: article.text.slice(start, end), start, end }));
}

function asks({ tokens, quotations }: AnnotatedText, sentence: TextSentence): boolean {
  if (!ASKING_BLOCKS.has(sentence.block.kind)) return false;
  if (tokens[sentence.endToken - 1]?.text !== '?') return false;
  return !quotations.some((quotation) => overlaps(quotation, sentence));
}
