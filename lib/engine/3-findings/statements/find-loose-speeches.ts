import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import { outermost } from '../../1-sentences/outermost.ts';
import type { AttributionTag } from '../../2-tags/tags.ts';

/** A quotation that nobody says, as far as the taggers know, is hardly ever nobody's. */
const CONFIDENCE = 0.35;

/** The speeches that stand by themselves, whole sentences between marks, and that no attribution holds. */
export function findLooseSpeeches(
  { quotations, sentences }: AnnotatedText,
  attributions: readonly AttributionTag[],
): AttributionTag[] {
  const said = attributions.flatMap(({ content }) => content).sort(byPosition);
  let next = 0;
  let saidUntil = 0;
  return outermost(quotations)
    .filter(({ start, end }) => {
      for (; next < said.length && said[next]!.start < end; next++) {
        saidUntil = Math.max(saidUntil, said[next]!.end);
      }
      return saidUntil <= start;
    })
    .filter((quotation) => standsAlone(sentences, quotation))
    .map(({ start, end }) => ({
      voice: 'quote',
      source: null,
      cue: null,
      content: [{ start, end }],
      confidence: CONFIDENCE,
      madeBy: 'speech-without-speaker',
    }));
}

/** Whether it begins with a sentence and ends with one. */
function standsAlone(sentences: readonly TextSentence[], { start, end }: Span): boolean {
  const first = sentences[firstIndex(sentences.length, (at) => sentences[at]!.end > start)];
  if (first?.start !== start || !holdsStatements(first.block)) return false;
  return sentences[firstIndex(sentences.length, (at) => sentences[at]!.end >= end)]?.end === end;
}
