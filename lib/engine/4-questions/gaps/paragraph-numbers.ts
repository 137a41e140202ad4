import type { Block } from '../../../domain/article.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';

/** Numbers the paragraphs of the body, whatever stands between them; `NaN` for places outside it. */
export function paragraphNumbers({ article, sentences }: AnnotatedText): (place: number) => number {
  const body = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote',
  );
  const numbers = new Map<Block | undefined, number>(body.map((block, at) => [block, at]));
  return (place) => numbers.get(sentenceAt(sentences, place)?.block) ?? Number.NaN;
}
