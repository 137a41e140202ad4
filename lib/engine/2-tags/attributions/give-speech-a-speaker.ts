import { firstIndex } from '../../../domain/first-index.ts';
import { contains, overlaps, type Span } from '../../../domain/span.ts';
import type { Speech } from './find-speeches.ts';
import type { Words } from './read-words.ts';
import type { AttributionTag } from '../tags.ts';

/** Fewer words than this are a word with tongs or a title, not a speech of its own. */
const FEWEST_WORDS = 5;
const CONFIDENCE = {
  lastSpeaker: 0.55,
  introduced: 0.55,
  onlyPerson: 0.45,
  spokeBefore: 0.4,
  nobody: 0.35,
};

/** A name farther away than this, in tokens, is not this speech's speaker. */
const FARTHEST = 150;

/**
 * Gives speeches without a cue to whoever spoke right before them, or else to the only person their
 * paragraph names. Returns these speeches only.
 */
export function giveSpeechASpeaker(
  words: Words,
  tags: readonly AttributionTag[],
): AttributionTag[] {
  const said = tags.flatMap(({ content }) => content).sort((a, b) => a.end - b.end);
  const speakers = [...tags].sort((a, b) => a.content.at(-1)!.end - b.content.at(-1)!.end);
  const found: AttributionTag[] = [];
  let next = 0;
  let saidBefore = 0;
  for (const speech of words.speeches) {
    const { quotation } = speech;
    while (next < speakers.length && speakers[next]!.content.at(-1)!.end <= quotation.start) next++;
    while (saidBefore < said.length && said[saidBefore]!.end <= quotation.start) saidBefore++;
    if (!standsAlone(words, speech) || isCovered(said, saidBefore, quotation)) continue;
    const last = latest(speakers[next - 1], found.at(-1));
    found.push(speechTag(words, speech, last));
  }
  return found;
}

function latest(
  a: AttributionTag | undefined,
  b: AttributionTag | undefined,
): AttributionTag | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.content.at(-1)!.end > b.content.at(-1)!.end ? a : b;
}

function isCovered(said: readonly Span[], from: number, quotation: Span): boolean {
  for (let at = from; at < said.length && at < from + 8; at++) {
    if (overlaps(said[at]!, quotation)) return true;
  }
  return false;
}

/** A speech that is all of its sentences: it opens one and closes one. */
function standsAlone(
  { tokens, sentences, sentenceOf }: Words,
  { firstToken, endToken }: Speech,
): boolean {
  const first = sentences[sentenceOf[firstToken]!];
  const last = sentences[sentenceOf[endToken - 1]!];
  if (first === undefined || last === undefined) return false;
  const words = tokens
    .slice(firstToken, firstToken + 2 * FEWEST_WORDS)
    .filter(({ kind }) => kind !== 'mark');
  return (
    first.firstToken === firstToken &&
    last.endToken === endToken &&
    words.length >= FEWEST_WORDS &&
    endToken - firstToken > FEWEST_WORDS
  );
}

function speechTag(words: Words, speech: Speech, last: AttributionTag | undefined): AttributionTag {
  const { start, end } = speech.quotation;
  const { source, ...evidence } = speakerOf(words, speech, last);
  return { voice: 'quote', cue: null, content: [{ start, end }], source, ...evidence };
}

type Speaker = Pick<AttributionTag, 'source' | 'confidence' | 'madeBy'>;

function speakerOf(words: Words, speech: Speech, last: AttributionTag | undefined): Speaker {
  const near = last !== undefined && isNear(words, speech, last) ? last : null;
  if (near !== null && near.source !== null && near.voice === 'quote') {
    return {
      source: near.source,
      confidence: CONFIDENCE.lastSpeaker,
      madeBy: 'last-speaker-goes-on',
    };
  }
  if (near !== null && near.source !== null && words.classes[speech.firstToken - 1] === 'colon') {
    return {
      source: near.source,
      confidence: CONFIDENCE.introduced,
      madeBy: 'colon-before-speech',
    };
  }
  const person = onlyPersonIn(words, speech);
  if (person !== null) {
    return {
      source: person,
      confidence: CONFIDENCE.onlyPerson,
      madeBy: 'only-person-in-paragraph',
    };
  }
  return near !== null && near.source !== null && isSomebody(words, near.source)
    ? { source: near.source, confidence: CONFIDENCE.spokeBefore, madeBy: 'spoke-right-before' }
    : { source: null, confidence: CONFIDENCE.nobody, madeBy: 'speech-without-speaker' };
}

/** Whether the source is a person by name, or "he" or "she". */
function isSomebody({ text, names }: Words, source: Span): boolean {
  if (/^(?:s?he)$/i.test(text.slice(source.start, source.end))) return true;
  const name = names[firstIndex(names.length, (at) => names[at]!.end > source.start)];
  return name !== undefined && name.type === 'person' && overlaps(name, source);
}

/** Whether nothing but this speech's own beginning stands between it and the last one's sentence. */
function isNear(
  { sentences, sentenceOf }: Words,
  { firstToken }: Speech,
  last: AttributionTag,
): boolean {
  const before = sentences[sentenceOf[firstToken]! - 1];
  const lastEnd = Math.max(last.content.at(-1)!.end, last.cue?.end ?? 0, last.source?.end ?? 0);
  return before !== undefined && lastEnd > before.start;
}

/** The one person whom the paragraph names outside of speech, if it is one. */
function onlyPersonIn(words: Words, { firstToken }: Speech): Span | null {
  const { block } = words.sentences[words.sentenceOf[firstToken]!]!;
  const isInside = (at: number): boolean =>
    words.tokens[at] !== undefined &&
    contains(block, words.tokens[at]) &&
    Math.abs(at - firstToken) < FARTHEST;
  let first = firstToken;
  while (isInside(first - 1)) first--;
  let person: Span | null = null;
  for (let at = first; isInside(at); at++) {
    const isNamed = words.nameOf[at] !== -1 && words.speechOf[at] === -1;
    const name = isNamed ? words.names[words.nameOf[at]!] : undefined;
    if (name?.type !== 'person') continue;
    if (person !== null && !contains(person, name)) return null;
    person = { start: name.start, end: name.end };
  }
  return person;
}
