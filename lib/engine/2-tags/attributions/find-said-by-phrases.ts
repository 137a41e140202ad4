import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import type { Span } from '../../../domain/span.ts';
import type { Candidate } from './candidate.ts';
import { findClauseEnd } from './clause-end.ts';
import { speechBefore, speechFrom } from './link-speech.ts';
import { withApposition } from './link-source.ts';
import { nounPhraseAfter, type TokenRange } from './noun-phrases.ts';
import { spanOf } from './token-spans.ts';
import { reachAround } from './reach.ts';
import type { Words } from './read-words.ts';

const ADVERBS = new Set(['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly']);

/** What is put down to somebody without a verb: "according to", "in her view", "reportedly". */
export function findSaidByPhrases(words: Words): Candidate[] {
  const found: Candidate[] = [];
  words.sentences.forEach((sentence) => {
    const { firstToken, endToken } = sentence;
    if (!holdsStatements(sentence.block)) return;
    for (let at = firstToken; at < endToken; at++) {
      if (words.speechOf[at] !== -1) continue;
      const { floor, ceiling } = reachAround(sentence, at);
      const candidate = candidateAt(words, at, floor, ceiling);
      if (candidate !== null) found.push(candidate);
    }
  });
  return found;
}

/** A prepositional phrase that names a source. */
interface SourcePhrase extends TokenRange {
  readonly name: string;
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

function candidateAt(words: Words, at: number, floor: number, ceiling: number): Candidate | null {
  const { lower } = words.tokens[at]!;
  if (ADVERBS.has(lower)) return adverbCandidate(words, at, floor, ceiling);
  const phrase = phraseAt(words, at, floor, ceiling);
  return phrase === null ? null : phraseCandidate(words, phrase, floor, ceiling);
}

function phraseAt(
  words: Words,
  first: number,
  floor: number,
  ceiling: number,
): SourcePhrase | null {
  const { lower } = words.tokens[first]!;
  if (lower === 'according' && words.tokens[first + 1]?.lower === 'to') {
    const name = nounPhraseAfter(words, first + 2, ceiling);
    if (name === null) return null;
    // "According to Henning, a night trip costs …": after the comma the content begins.
    const plain = withParticiple(words, name, ceiling);
    const source = opensSentence(words, first, floor)
      ? plain
      : withApposition(words, plain, ceiling);
    const cue = { first, end: first + 2 };
    return { name: 'according to', first, end: source.end, cue, source };
  }
  if (lower !== 'in') return null;
  const source = nounPhraseAfter(words, first + 1, ceiling);
  if (source === null) return null;
  const { end } = source;
  const holder = holderOfView(words, source);
  return holder === null
    ? null
    : { name: 'in the view of', first, end, cue: { first: end - 1, end }, source: holder };
}

const VIEW = /^(?:view|opinion|eyes|telling|words|estimation|judgment|judgement)$/;

/** "in the mayor's view": the mayor. */
function holderOfView({ tokens, classes }: Words, { first, end }: TokenRange): TokenRange | null {
  if (!VIEW.test(tokens[end - 1]!.lower) || classes[end - 2] !== 'possessive') return null;
  return { first, end: end - 1 };
}

/** "a survey released on Thursday" */
function withParticiple(words: Words, source: TokenRange, ceiling: number): TokenRange {
  const next = source.end < ceiling ? words.classes[source.end]! : 'stop';
  if (next !== 'participle' && !(next === 'verb' && words.verbs[source.end]?.forms[0] === 'past'))
    return source;
  let end = source.end;
  while (end < ceiling && words.speechOf[end] === -1 && !isBreak(words, end)) end++;
  return { first: source.first, end };
}

function isBreak(words: Words, at: number): boolean {
  const found = words.classes[at]!;
  return (
    found === 'comma' ||
    found === 'stop' ||
    found === 'colon' ||
    found === 'dash' ||
    found === 'quote' ||
    found === 'conjunction'
  );
}

function phraseCandidate(
  words: Words,
  { name, first, end, cue, source }: SourcePhrase,
  floor: number,
  ceiling: number,
): Candidate | null {
  const isFirst = opensSentence(words, first, floor);
  const content = isFirst
    ? contentFollowing(words, end, ceiling)
    : contentPreceding(words, first, floor);
  if (content === null) return null;
  const isAfterComma = words.classes[first - 1] === 'comma';
  const place = isFirst ? 'first' : isAfterComma ? 'after comma' : 'inside';
  const next = words.tokens[end];
  return {
    cue: spanOf(words, cue),
    source: spanOf(words, source),
    content,
    madeBy: name.replaceAll(' ', '-'),
    traits: [
      `cue: ${name}`,
      `cue: ${name} ${place}`,
      `cue: ${name} ${next?.kind === 'mark' ? next.text : 'word'}`,
    ],
  };
}

function opensSentence(words: Words, at: number, floor: number): boolean {
  for (let before = floor; before < at; before++) {
    const found = words.classes[before]!;
    if (found !== 'adverb' && found !== 'conjunction' && found !== 'comma' && found !== 'quote')
      return false;
  }
  return true;
}

function contentFollowing(words: Words, end: number, ceiling: number): Span[] | null {
  let first = end;
  while (first < ceiling && words.classes[first] !== 'comma' && words.speechOf[first] === -1)
    first++;
  if (words.classes[first] === 'comma') first++;
  if (first >= ceiling) return null;
  const speech = words.speechOf[first]!;
  if (speech !== -1 && words.speeches[speech]!.endToken >= ceiling) return speechFrom(words, first);
  const clauseEnd = findClauseEnd(words, first, ceiling);
  return clauseEnd > first ? [spanOf(words, { first, end: clauseEnd })] : null;
}

function contentPreceding(words: Words, cue: number, floor: number): Span[] | null {
  const speech = speechBefore(words, cue, floor);
  const first = speech === null ? floor : Math.min(floor, words.speeches[speech]!.firstToken);
  const end = words.classes[cue - 1] === 'comma' ? cue - 1 : cue;
  return end > first ? [spanOf(words, { first, end })] : null;
}

/** "The FBI is reportedly making arrangements": what stands around the adverb. */
function adverbCandidate(
  words: Words,
  at: number,
  floor: number,
  ceiling: number,
): Candidate | null {
  const end = findClauseEnd(words, at + 1, ceiling);
  let first = at;
  while (
    first > floor &&
    words.classes[first - 1] !== 'comma' &&
    words.classes[first - 1] !== 'conjunction' &&
    words.speechOf[first - 1] === -1
  )
    first--;
  const content = [
    ...(first < at ? [spanOf(words, { first, end: at })] : []),
    ...(end > at + 1 ? [spanOf(words, { first: at + 1, end })] : []),
  ];
  if (content.length === 0) return null;
  const name = words.tokens[at]!.lower;
  return {
    cue: spanOf(words, { first: at, end: at + 1 }),
    source: null,
    content,
    madeBy: 'hearsay-adverb',
    traits: [`cue: ${name}`, `cue: adverb`, `cue: adverb ${words.classes[at + 1]}`],
  };
}
