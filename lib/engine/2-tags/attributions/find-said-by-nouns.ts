import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import type { Candidate } from './candidate.ts';
import { findClauseEnd } from './clause-end.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { reachAround } from './reach.ts';
import { isCueVerb, type Words } from './read-words.ts';
import { isFiniteVerb } from './word-classes.ts';
import { spanOf } from './token-spans.ts';

/** Nouns that name something said, thought or wanted. */
const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `accusation accusations admission advice agreement allegation allegations announcement anxiety
  appeal argument arguments assertion assessment assumption attack attacks attempt belief call calls
  claim claims comment comments complaint complaints concern concerns conclusion confidence
  contention conviction criticism criticisms decision demand demands denial description desire doubt
  doubts endorsement enthusiasm estimate expectation expectations fear fears finding forecast
  frustration hope hopes idea insistence interest message notion opinion opposition outrage pitch
  plan plans pledge position praise prediction promise promises proposal push question questions
  reaction refusal rejection remark remarks report reports request requests revelation rumors
  sense speculation stance statement statements suggestion suggestions support suspicion testimony
  theory threat threats view views vow warning warnings willingness worries worry supporter
  supporters critic critics opponent opponents advocate advocates proponent proponents`.split(
    /\s+/,
  ),
);
const PEOPLE = /^(?:supporter|critic|opponent|advocate|proponent)s?$/;
const FOLLOWERS = new Set([
  'that',
  'of',
  'for',
  'about',
  'to',
  'against',
  'over',
  'on',
  'from',
  'by',
  'toward',
  'as',
]);

/** What is put down to somebody by a noun: "the claim that", "her support for", "criticism of". */
export function findSaidByNouns(words: Words): Candidate[] {
  const found: Candidate[] = [];
  words.sentences.forEach((sentence) => {
    const { firstToken, endToken } = sentence;
    if (!holdsStatements(sentence.block)) return;
    for (let at = firstToken; at + 2 < endToken; at++) {
      const { lower } = words.tokens[at]!;
      if (!SAYING_NOUNS.has(lower) || words.speechOf[at] !== -1 || isCueVerb(words, at)) continue;
      const next = words.tokens[at + 1]!.lower;
      if (!FOLLOWERS.has(next)) continue;
      const { floor, ceiling } = reachAround(sentence, at);
      const candidate = nounCandidate(words, at, floor, ceiling);
      if (candidate !== null) found.push(candidate);
    }
  });
  return found;
}

function nounCandidate(words: Words, at: number, floor: number, ceiling: number): Candidate | null {
  const { lower } = words.tokens[at]!;
  const next = words.tokens[at + 1]!.lower;
  const isClause = next === 'that' || next === 'to';
  const first = isClause ? at + 1 : at + 2;
  const content = isClause
    ? { first, end: endOfNounClause(words, at, first, floor, ceiling) }
    : nounPhraseAfter(words, first, ceiling);
  if (content === null || content.end <= content.first) return null;
  const owner = PEOPLE.test(lower) ? personPhrase(words, at, floor) : ownerOf(words, at, floor);
  const hasOwner = owner === null ? 'alone' : 'owned';
  return {
    cue: spanOf(words, { first: at, end: isClause ? at + 1 : at + 2 }),
    source: owner === null ? null : spanOf(words, owner),
    content: [spanOf(words, content)],
    madeBy: 'noun',
    traits: [
      `noun: ${lower}`,
      `noun: ${lower} ${next}`,
      `noun: any ${next} ${hasOwner}`,
      `noun: ${lower} ${hasOwner}`,
    ],
  };
}

/** "Warnings that the river could rise | went unheard": in a subject the clause ends at the main verb. */
function endOfNounClause(
  words: Words,
  at: number,
  first: number,
  floor: number,
  ceiling: number,
): number {
  const end = findClauseEnd(words, first, ceiling);
  if (hasFiniteVerb(words, floor, at)) return end;
  let hasVerb = false;
  for (let next = first; next < end; next++) {
    const found = words.classes[next]!;
    if (!isFiniteVerb(found)) continue;
    const before = words.classes[next - 1]!;
    if (hasVerb && found !== 'modal' && (before === 'noun' || before === 'name')) return next;
    hasVerb = true;
  }
  return end;
}

function hasFiniteVerb({ classes }: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(classes[at]!)) return true;
  return false;
}

function personPhrase(words: Words, at: number, floor: number): TokenRange | null {
  return nounPhraseBefore(words, at + 1, floor);
}

/** "her push", "Mr. Trump's latest claim": whose it is. */
function ownerOf(words: Words, at: number, floor: number): TokenRange | null {
  for (let before = at - 1; before >= Math.max(floor, at - 3); before--) {
    const found = words.classes[before]!;
    if (found === 'possessive') {
      const isPronoun =
        words.tokens[before]!.kind === 'word' && !words.tokens[before]!.lower.startsWith("'");
      if (isPronoun) return { first: before, end: before + 1 };
      const owner = nounPhraseBefore(words, before, floor);
      return owner === null ? null : { first: owner.first, end: before + 1 };
    }
    if (found !== 'noun' && found !== 'participle' && found !== 'gerund' && found !== 'adverb')
      return null;
  }
  return null;
}
