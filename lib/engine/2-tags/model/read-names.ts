import type { ActorType } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { titleBefore, titleEndAt } from '../names/find-titles.ts';
import type { NameTag } from '../tags.ts';
import type { TokenSpan } from './decode-spans.ts';

/** Types of names in the order of the network's classes. */
const TYPES: readonly ActorType[] = ['person', 'organization', 'place', 'group'];

const LONGEST_TITLE = 8;

/** The names the network found, with the titles right before them; captions name nobody, as with the rules. */
export function readNames(
  { tokens, sentences }: AnnotatedText,
  spans: readonly TokenSpan[],
  gazetteer: Gazetteer,
): NameTag[] {
  const tags: NameTag[] = [];
  let sentence = 0;
  for (const span of spans) {
    while (sentences[sentence]!.endToken <= span.first) sentence++;
    const within = sentences[sentence]!;
    if (within.block.kind !== 'caption') tags.push(toTag(tokens, within, span, gazetteer));
  }
  return tags;
}

function toTag(
  tokens: readonly Token[],
  sentence: TextSentence,
  { first, end, kind, confidence }: TokenSpan,
  gazetteer: Gazetteer,
): NameTag {
  const type = TYPES[kind]!;
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    type,
    title: type === 'person' ? titleOf(tokens, first, sentence, gazetteer) : null,
    confidence,
    madeBy: 'network',
  };
}

function titleOf(
  tokens: readonly Token[],
  name: number,
  sentence: TextSentence,
  gazetteer: Gazetteer,
): Span | null {
  let title: number | null = null;
  const farthest = Math.max(sentence.firstToken, name - LONGEST_TITLE);
  for (let at = name - 1; at >= farthest && tokens[at]!.kind === 'word'; at--) {
    if (titleEndAt(tokens, at, name) === name) title = at;
  }
  return titleBefore(tokens, name, title, sentence, gazetteer);
}
