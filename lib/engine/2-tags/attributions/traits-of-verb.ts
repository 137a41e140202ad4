import type { VerbGroup } from './find-verb-groups.ts';
import type { LinkedContent } from './link-content.ts';
import type { LinkedSource } from './link-source.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import { FOLLOWS_HEAD, speakerNoun } from './speaker-words.ts';
import { isFiniteVerb } from './word-classes.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** What speaks for or against a verb's being a cue: names in the table of weights. */
export function traitsOfVerb(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  content: LinkedContent,
): string[] {
  const next = nextWord(words, group);
  const complement = complementOf(words, group, source, content);
  return [
    `verb: ${group.verb}`,
    `phrase: ${group.verb} ${isClausal(complement) ? complement : next}`,
    `phrase: ${group.verb} ${group.manner}`,
    `next: ${next}`,
    `complement: ${complement}`,
    `manner: ${group.manner}`,
    `manner: ${group.isNegated ? 'negated' : 'plain'}`,
    `manner: ${isHypothetical(words, group) ? 'hypothetical' : 'real'}`,
    `source: ${source.place} ${subjectKind(words, source)}`,
    `who: ${whoWord(words, source)}`,
    `speaker: ${speakerKind(words, source)}`,
    `content: ${content.place}`,
    `content: ${quotedWords(words, content)} ${content.place}`,
    `content: ${lengthWord(content)} ${content.place}`,
    `shape: ${group.manner} ${source.place} ${content.place}`,
  ];
}

/** The word class behind the verb; a preposition itself: "called for". */
function nextWord(words: Words, { head, ceiling }: VerbGroup): string {
  const end = head + 1;
  const next = end < ceiling ? words.classes[end]! : 'stop';
  return next === 'preposition' ? words.tokens[end]!.lower : next;
}

/** Verbs that stand behind what is said without an object. */
const SAYING: ReadonlySet<string> = wordTable(
  'say add note write explain warn argue tell claim report recall acknowledge concede insist',
);

/** What the verb is completed by: a clause ("believes the council will pay"), a phrase ("left the room"). */
function complementOf(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  { place }: LinkedContent,
): string {
  const { floor, first: start, end, ceiling } = group;
  if (place === 'clause-before') {
    if (isSaidAfterClause(words, group, source)) return 'whole-clause-before';
    // "The bridge will close, she said"; but not "On Monday, she said".
    const isClause = words.classes.slice(floor, start).some(isFiniteVerb);
    return isClause ? 'clause-before' : 'elsewhere';
  }
  if (place !== 'clause-after') return 'elsewhere';
  const first = words.classes[end]!;
  if (first === 'that') return 'that-clause';
  if (first === 'subordinator') return 'question';
  const object = nounPhraseAfter(words, end, ceiling);
  if (object === null) return first;
  const next = object.end < ceiling ? words.classes[object.end]! : 'stop';
  if (isFiniteVerb(next)) return 'clause';
  return next === 'to' ? 'object-and-infinitive' : 'object';
}

/** "The perch survived, Smith said Monday": subject and verb, a comma, who says so, and no object. */
function isSaidAfterClause(
  words: Words,
  { floor, end, ceiling, verb }: VerbGroup,
  source: LinkedSource,
): boolean {
  const { classes } = words;
  const { phrase, place } = source;
  if (phrase === null || place !== 'before' || !SAYING.has(verb)) return false;
  if (subjectKind(words, source) === 'relative') return false;
  const next = end < ceiling ? classes[end]! : 'stop';
  if (next !== 'stop' && next !== 'comma' && next !== 'time' && next !== 'preposition')
    return false;
  const clause = classes.slice(floor, phrase.first - 1);
  return clause.some((found, at) => {
    const before = at === 0 ? 'stop' : clause[at - 1]!;
    const hasSubject = before === 'noun' || before === 'name' || before === 'pronoun';
    return isFiniteVerb(found) || (found === 'participle' && hasSubject);
  });
}

function isClausal(complement: string): boolean {
  return complement !== 'object' && complement !== 'elsewhere';
}

/** "might see": what somebody may do is not what they say. */
function isHypothetical({ tokens }: Words, { first, head }: VerbGroup): boolean {
  for (let at = first; at < head; at++) {
    if (/^(?:might|may|could|would)/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

function subjectKind(words: Words, { phrase }: LinkedSource): string {
  if (phrase === null) return 'nobody';
  const last = words.classes[phrase.end - 1]!;
  const { lower } = words.tokens[phrase.end - 1]!;
  if (last === 'pronoun')
    return /^(?:i|we|you)$/.test(lower) ? 'writer' : lower === 'it' ? 'it' : last;
  if (last === 'relative' || last === 'that') return 'relative';
  if (last === 'name') return 'name';
  return lower.endsWith('s') ? 'plural' : last;
}

/** The head of the source: "critics" of "critics of the deal"; for names the type of the name. */
function whoWord(words: Words, source: LinkedSource): string {
  const { phrase } = source;
  if (phrase === null) return 'nobody';
  for (let at = phrase.first; at < phrase.end; at++) {
    if (words.nameOf[at] !== -1) return words.names[words.nameOf[at]!]!.type;
    if (words.classes[at] === 'name') return 'name';
    if (at + 1 === phrase.end || endsBaseAt(words, at + 1)) return words.tokens[at]!.lower;
  }
  return 'nobody';
}

/** Whether the head of the source is a name or a noun for people, offices, institutions, documents. */
function speakerKind(words: Words, { phrase }: LinkedSource): string {
  if (phrase === null) return 'nobody';
  let kind = 'thing';
  for (let at = phrase.first; at < phrase.end; at++) {
    const found = words.classes[at]!;
    if (at > phrase.first && endsBaseAt(words, at)) break;
    if (found === 'name' || found === 'pronoun') kind = found;
    else if (found !== 'adverb') {
      kind = speakerNoun(words.tokens[at]!.lower) ?? (found === 'noun' ? 'thing' : kind);
    }
  }
  return kind;
}

/** Whether the head of a phrase is over: "critics | of the deal", "sources | close to the matter". */
function endsBaseAt({ classes, tokens }: Words, at: number): boolean {
  const found = classes[at]!;
  return (
    found === 'preposition' ||
    found === 'comma' ||
    found === 'to' ||
    found === 'opening' ||
    FOLLOWS_HEAD.has(tokens[at]!.lower)
  );
}

function quotedWords(words: Words, { spans }: LinkedContent): string {
  const text = words.text.slice(spans[0]!.start, spans.at(-1)!.end);
  return /[“”"]|''/.test(text) ? 'quoted' : 'unquoted';
}

/** Lengths in characters: a word or two, a phrase, a clause, a sentence. */
function lengthWord({ spans }: LinkedContent): string {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < 12) return 'tiny';
  if (length < 30) return 'short';
  return length < 80 ? 'middling' : 'long';
}
