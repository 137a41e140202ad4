import type { Candidate } from './candidate.ts';
import { subjectOf } from './link-source.ts';
import { speechFrom } from './link-speech.ts';
import type { Words } from './read-words.ts';
import { speakerNoun } from './speaker-words.ts';
import { spanOf } from './token-spans.ts';
import type { WordClass } from './word-classes.ts';

/** A label before a headline's colon or in a transcript has no more words than this. */
const LONGEST_LABEL = 6;
const FEWEST_WORDS_AFTER = 3;
const BREAKS_LABEL: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'be', 'comma', 'stop']);
/** "WALLACE", "TRUMP"; shorter ones are "Q", "A", "TV". */
const SPEAKER_IN_CAPITALS = /^\p{Lu}[\p{Lu}.’' -]{3,}$/u;

/** What a colon puts down to somebody: headlines, transcript lines, and "She had a message: “…”". */
export function findSaidByColons(words: Words): Candidate[] {
  const found: Candidate[] = [];
  words.sentences.forEach((sentence, index) => {
    const { firstToken, endToken, block } = sentence;
    if (block.kind === 'caption' || block.kind === 'aside') return;
    const opensBlock = index === 0 || words.sentences[index - 1]!.block !== block;
    for (let at = firstToken + 1; at < endToken; at++) {
      if (words.tokens[at]!.text !== ':' || words.speechOf[at] !== -1) continue;
      const candidate =
        labelCandidate(words, index, at, opensBlock) ??
        speechCandidate(words, at, firstToken, endToken);
      if (candidate !== null) found.push(candidate);
      break;
    }
  });
  return found;
}

/** "Smith: taxes must fall", "SMITH: I did not." */
function labelCandidate(
  words: Words,
  index: number,
  colon: number,
  opensBlock: boolean,
): Candidate | null {
  const { firstToken, block } = words.sentences[index]!;
  if (!opensBlock || colon - firstToken > LONGEST_LABEL) return null;
  const kind = labelKind(words, firstToken, colon);
  let last = index;
  while (words.sentences[last + 1]?.block === block) last++;
  const end = words.sentences[last]!.endToken;
  if (kind === null || end - colon - 1 < FEWEST_WORDS_AFTER) return null;
  const isTitle = block.kind === 'headline' || block.kind === 'heading';
  return {
    cue: spanOf(words, { first: colon, end: colon + 1 }),
    source: spanOf(words, { first: firstToken, end: colon }),
    content: [spanOf(words, { first: colon + 1, end })],
    madeBy: isTitle ? 'headline-colon' : 'transcript-line',
    traits: [`colon: ${isTitle ? 'title' : 'line'} ${kind}`],
  };
}

/** What the words before a colon are: a name, "SMITH", "Officials"; `null` for "Short-term" or "Aim". */
function labelKind(words: Words, first: number, end: number): string | null {
  let type: string | null = null;
  for (let at = first; at < end; at++) {
    const { text, kind } = words.tokens[at]!;
    const found = words.classes[at]!;
    if (BREAKS_LABEL.has(found) || (kind === 'mark' && text !== '.')) return null;
    if (words.nameOf[at] !== -1) type = words.names[words.nameOf[at]!]!.type;
  }
  if (type === 'person' || type === 'organization' || type === 'group') return type;
  const label = words.text.slice(words.tokens[first]!.start, words.tokens[end - 1]!.end);
  if (end - first <= 2 && SPEAKER_IN_CAPITALS.test(label)) return 'capitals';
  return speakerNoun(words.tokens[end - 1]!.lower);
}

/** "Trump went even further: “…”" */
function speechCandidate(
  words: Words,
  colon: number,
  floor: number,
  ceiling: number,
): Candidate | null {
  const opening = colon + 1;
  const speech = words.speechOf[opening];
  if (speech === undefined || speech === -1 || words.speeches[speech]!.firstToken !== opening)
    return null;
  const isNextBlock = opening >= ceiling;
  for (let at = floor; at < colon; at++) if (words.speechOf[at] !== -1) return null;
  const source = subjectOf(words, floor, colon);
  if (source === null) return null;
  const cueFirst = source.end < colon ? source.end : colon;
  return {
    cue: spanOf(words, { first: cueFirst, end: colon + 1 }),
    source: spanOf(words, source),
    content: speechFrom(words, opening),
    madeBy: 'colon-before-speech',
    traits: [
      'colon: speech',
      `colon: speech ${isNextBlock ? 'next paragraph' : 'same line'}`,
      `colon: speech ${source.end >= colon ? 'bare' : 'clause'}`,
      `colon: speech ${words.classes[source.end - 1]}`,
    ],
  };
}
