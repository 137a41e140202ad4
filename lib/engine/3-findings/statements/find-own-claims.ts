import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import { byPosition, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { VERB_READINGS } from '../../2-tags/attributions/cue-verbs.ts';
import { classOf, isFiniteVerb } from '../../2-tags/attributions/word-classes.ts';
import type { Draft } from './draft.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Fewer words than this beside what somebody says are no claim of their own. */
const FEWEST_WORDS_BESIDE = 5;
const FEWEST_WORDS = 3;
/** "Smith, 40, said": a comma and a space. */
const WIDEST_GAP = 3;
/** Shorter sentences are looked at for a verb: "A long day." claims nothing. */
const SHORT = 7;

/** Beside what somebody says, these only join it to the rest. */
const JOINS = wordTable(
  'and but or while although though as when if because since after before until whereas who which that where whom whose with by in on at for to from of',
);
/** "Imagine the army …": the reader is asked to picture something. */
const PICTURES = /^(?:imagine|picture|think of|suppose)\b/i;
/** "Share your thoughts", "Sign up for our newsletter": the reader is asked to do something. */
const ASKS_READER =
  /^(?:please |so |and |just |then )*(?:share|subscribe|sign up|click|tap|follow|read|download|join|contact|email|e-mail|call|visit|donate|comment|tell us|let us know|send|write to|reach|like|listen|watch|scroll|register|log in|become a|support our|see also|stay tuned|check out|find out)\b/i;
const READER = /\b(?:your|you|us|our|here|newsletter|below|comments?|inbox|more|now|this|@\w+)\b/i;

/** The claims that the article makes in its own voice: sentences and rests of sentences that nobody else says. */
export function* findOwnClaims(annotated: AnnotatedText, said: readonly Draft[]): Slices<Draft[]> {
  const covered = said.flatMap(coveredBy).sort(byPosition);
  const found: Draft[] = [];
  let from = 0;
  yield* sliceBySlice(annotated.sentences, (sentence) => {
    while (from < covered.length && covered[from]!.end <= sentence.start) from++;
    if (!makesClaim(annotated, sentence)) return;
    for (const rest of restsOf(sentence, covered, from)) {
      const span = trimmed(annotated.article.text, rest, sentence);
      if (claims(annotated, sentence, span)) found.push(ownDraft(span, sentence));
    }
  });
  return found;
}

/** What is said, its cue, and its source where the cue stands beside it. */
function coveredBy({ spans, cue, source }: Draft): readonly Span[] {
  if (cue === null) return spans;
  const isBeside =
    source !== null &&
    (gapBetween(source, cue) <= WIDEST_GAP || gapBetween(cue, source) <= WIDEST_GAP);
  return isBeside ? [...spans, cue, source] : [...spans, cue];
}

function gapBetween(first: Span, second: Span): number {
  return second.start < first.end ? Number.POSITIVE_INFINITY : second.start - first.end;
}

/** ", and" at the end of a rest. */
const JOINED = /[\s,;:–—-]*(?:\b(?:and|but|while|though|although|as|or|so|when))?[\s,;:–—-]*$/;
const LONGEST_JOIN = 16;

/** A rest without the spaces and marks that joined it to what somebody says. */
function trimmed(text: string, rest: Span, sentence: Span): Span {
  let { start, end } = rest;
  const edge = /[\s,;:–—-]/;
  while (start < end && start > sentence.start && edge.test(text[start]!)) start++;
  if (end < sentence.end)
    end -= JOINED.exec(text.slice(Math.max(start, end - LONGEST_JOIN), end))?.[0].length ?? 0;
  return { start, end };
}

function ownDraft({ start, end }: Span, sentence: TextSentence): Draft {
  const isWhole = start === sentence.start && end === sentence.end;
  return {
    voice: 'own',
    spans: [{ start, end }],
    cue: null,
    source: null,
    confidence: isWhole ? 0.8 : 0.5,
    madeBy: isWhole ? 'sentence-without-source' : 'rest-of-sentence',
  };
}

function makesClaim({ article, tokens }: AnnotatedText, sentence: TextSentence): boolean {
  if (!holdsStatements(sentence.block)) return false;
  const marks = tokens.slice(
    Math.max(sentence.firstToken, sentence.endToken - 2),
    sentence.endToken,
  );
  if (marks.some(({ text }) => text === '?')) return false;
  const text = article.text.slice(sentence.start, sentence.end);
  if (PICTURES.test(text)) return false;
  return !(ASKS_READER.test(text) && READER.test(text));
}

/** The parts of the sentence outside of what is covered. */
function restsOf(sentence: Span, covered: readonly Span[], from: number): Span[] {
  const rests: Span[] = [];
  let start = sentence.start;
  for (let at = from; at < covered.length && covered[at]!.start < sentence.end; at++) {
    if (covered[at]!.start > start) rests.push({ start, end: covered[at]!.start });
    start = Math.max(start, covered[at]!.end);
  }
  if (start < sentence.end) rests.push({ start, end: sentence.end });
  return rests;
}

/** Whether the words say something by themselves: a subject and a finite verb. */
function claims({ tokens }: AnnotatedText, sentence: TextSentence, span: Span): boolean {
  const isWhole = span.start === sentence.start && span.end === sentence.end;
  const inside = tokensWithin(tokens, span);
  const first = inside.findIndex(({ kind }) => kind !== 'mark');
  if (first === -1) return false;
  const count = inside.filter(({ kind }) => kind !== 'mark').length;
  if (isWhole) return count >= SHORT || (count >= FEWEST_WORDS && mayHaveVerb(inside, first));
  if (count < FEWEST_WORDS_BESIDE || JOINS.has(inside[first]!.lower)) return false;
  return hasSubjectAndVerb(inside, first);
}

/** Whether any word after the first may be a verb; a cheap look at endings, as most verbs are in no list. */
function mayHaveVerb(tokens: readonly Token[], first: number): boolean {
  return tokens.some((token, at) => {
    if (at <= first) return false;
    const found = classOf(token, false, false);
    if (isFiniteVerb(found) || found === 'participle') return true;
    return found === 'noun' && (token.lower.endsWith('s') || VERB_READINGS.has(token.lower));
  });
}

function hasSubjectAndVerb(tokens: readonly Token[], first: number): boolean {
  let hasSubject = false;
  for (let at = first; at < tokens.length; at++) {
    const found = classOf(tokens[at]!, at === first, false);
    if (hasSubject && (isFiniteVerb(found) || found === 'participle')) return true;
    if (found === 'noun' || found === 'name' || found === 'pronoun' || found === 'number')
      hasSubject = true;
  }
  return false;
}

/** The tokens that lie in the span with all they have. */
function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
  return tokensIn(tokens, span).filter(({ end }) => end <= span.end);
}
