import type { Span } from '../../../domain/span.ts';
import { overlaps } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import { outermost } from '../../1-sentences/outermost.ts';

/** A sentence of the body with its words and the words of its paragraph. */
export interface Passage {
  readonly sentence: TextSentence;
  readonly words: string;
  /** What stands near it in its paragraph. */
  readonly paragraph: string;
  readonly isLinked: boolean;
}

/** So many characters on either side count as near, in a paragraph without end, too. */
const NEAR = 600;

/** The sentences in which the article itself tells something; what stands in quotation marks is others'. */
export function passagesOf({ article, sentences, quotations }: AnnotatedText): Passage[] {
  const quoted = outermost(quotations);
  const body = sentences.filter(
    ({ block }) => block.kind === 'paragraph' || block.kind === 'list-item',
  );
  const inQuotes = new Set(body.filter(isAmong(quoted)));
  const linked = new Set(body.filter(isAmong(article.links)));
  return body
    .filter((sentence) => !inQuotes.has(sentence))
    .map((sentence) => ({
      sentence,
      words: article.text.slice(sentence.start, sentence.end),
      paragraph: article.text.slice(
        Math.max(sentence.block.start, sentence.start - NEAR),
        Math.min(sentence.block.end, sentence.end + NEAR),
      ),
      isLinked: linked.has(sentence),
    }));
}

/** Tells whether a span has one of the others in it; asked in reading order, in one go through both. */
function isAmong(others: readonly Span[]): (span: Span) => boolean {
  const inOrder = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while (next < inOrder.length && inOrder[next]!.end <= span.start) next++;
    const other = inOrder[next];
    return other !== undefined && overlaps(other, span);
  };
}

/** Where the pattern's words stand in the article, for a sentence of it. */
export function spanOfMatch({ sentence }: Passage, found: RegExpExecArray): Span {
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}
