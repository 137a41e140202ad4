import type { ActorType } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { titleBefore, titleEndAt } from '../names/find-titles.ts';
import { CALENDAR, NO_NAMES } from '../names/other-words.ts';
import type { NameTag } from '../tags.ts';
import type { TokenSpan } from './token-outputs.ts';

/** Types of names in the order of the network's classes. */
const TYPES: readonly ActorType[] = ['person', 'organization', 'place', 'group'];

const LONGEST_TITLE = 8;
/** "May" and "April" can be people. */
const SURELY_A_NAME = 0.95;

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
    for (const part of cutAtBlocks(span, sentences, sentence)) {
      while (sentences[sentence]!.endToken <= part.first) sentence++;
      const within = sentences[sentence]!;
      if (within.block.kind === 'caption' || isOrdinary(tokens, part)) continue;
      tags.push(toTag(tokens, within, part, gazetteer));
    }
  }
  return tags;
}

/** No name goes on in the next paragraph: lists of names have one a line. */
function cutAtBlocks(
  span: TokenSpan,
  sentences: readonly TextSentence[],
  sentence: number,
): TokenSpan[] {
  const parts: TokenSpan[] = [];
  let { first } = span;
  for (let at = sentence; sentences[at]!.endToken < span.end; at++) {
    const { block, endToken } = sentences[at]!;
    if (sentences[at + 1]!.block === block) continue;
    parts.push({ ...span, first, end: endToken });
    first = endToken;
  }
  return [...parts, { ...span, first }];
}

/** "Christmas", "Sunday", "CEO": words with a capital that name nobody. */
function isOrdinary(tokens: readonly Token[], { first, end, confidence }: TokenSpan): boolean {
  if (end - first > 1 || confidence >= SURELY_A_NAME) return false;
  const { lower } = tokens[first]!;
  return CALENDAR.has(lower) || NO_NAMES.has(lower);
}

function toTag(
  tokens: readonly Token[],
  sentence: TextSentence,
  { first, end, kind, confidence }: TokenSpan,
  gazetteer: Gazetteer,
): NameTag {
  const type = TYPES[kind]!;
  const evidence = { type, end: tokens[end - 1]!.end, confidence, madeBy: 'network' };
  if (type !== 'person') return { ...evidence, start: tokens[first]!.start, title: null };
  const name = nameAfterTitle(tokens, first, end);
  const title = titleOf(tokens, name, sentence, gazetteer);
  return { ...evidence, start: tokens[name]!.start, title };
}

/** "Mayor Judith Okafor" is Judith Okafor with a title. */
function nameAfterTitle(tokens: readonly Token[], first: number, end: number): number {
  const after = titleEndAt(tokens, first, end);
  return after === null || after >= end ? first : after;
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
