import { firstIndex } from '../../../domain/first-index.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../tags.ts';
import { endOfWords, placeInSentence } from './place-in-sentence.ts';

// "Under the plan, it would be lowered", "Under the terms of the settlement, …"
const UNDER =
  /^(?<cue>Under) (?<paper>(?:the|this|that|its|his|her|their|a) (?:terms of (?:the|this|a) )?(?:[\p{L}’'-]+ ){0,2}(?:plan|proposal|agreement|deal|draft|contract|settlement|scheme|order))(?: [^,.;:]{0,40})?, (?=\S)/u;
// "It put the cost of a repair at $14.2 million."
const PUTS =
  /^(?<paper>It|He|She|They) (?:also )?(?<cue>puts?|estimated|estimates) (?=[^.;:]*\bat\b[^.;:]*\d)/u;
const CONFIDENCE = 0.8;

/**
 * What papers provide for ("Under the plan, …"), with the list behind a colon, and figures of whoever
 * spoke right before ("It put the cost at $14 million"): the network knows neither.
 */
export function findPapersTerms(
  { article, sentences }: AnnotatedText,
  known: readonly Span[],
): AttributionTag[] {
  return sentences.flatMap((sentence, at) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const under = UNDER.exec(text);
    const match = under ?? PUTS.exec(text);
    if (match === null || known.some((span) => overlaps(span, sentence))) return [];
    if (under === null && !goesOn(sentences, at, known)) return [];
    const { cue = '', paper = '' } = match.groups ?? {};
    const said = { start: sentence.start + match[0].length, end: endOfWords(sentence, text) };
    return {
      voice: 'reported',
      source: placeInSentence(paper, sentence, text),
      cue: placeInSentence(cue, sentence, text),
      content: [said, ...(text.endsWith(':') ? listBehind(article.blocks, sentence) : [])],
      confidence: CONFIDENCE,
      madeBy: under === null ? 'puts-at' : 'under-terms',
    };
  });
}

/** Whether the sentence before, in the same paragraph, is put down to somebody. */
function goesOn(sentences: readonly TextSentence[], at: number, known: readonly Span[]): boolean {
  const before = sentences[at - 1];
  return (
    before !== undefined &&
    before.block === sentences[at]!.block &&
    known.some((span) => overlaps(span, before))
  );
}

function listBehind(blocks: AnnotatedText['article']['blocks'], { end }: Span): Span[] {
  const items: Span[] = [];
  for (let at = firstIndex(blocks.length, (index) => blocks[index]!.start >= end); ; at++) {
    const block = blocks[at];
    if (block?.kind !== 'list-item') return items;
    items.push({ start: block.start, end: block.end });
  }
}
