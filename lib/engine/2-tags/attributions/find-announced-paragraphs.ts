import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { isCapitalised } from '../names/capital-runs.ts';
import type { AttributionTag } from '../tags.ts';

/** Verbs that announce somebody's very words when a colon and a paragraph's end follow. */
const ANNOUNCES = wordTable(`
  said added wrote tweeted replied continued explained noted stated concluded responded posted
  says adds writes tweets replies continues explains notes states concludes responds posts
`);
const LONGEST_ANNOUNCEMENT = 8;
const CONFIDENCE = 0.8;

/** A paragraph without quotation marks that another announces: “The governor added:”, as before an indented quotation. */
export function findAnnouncedParagraphs({
  tokens,
  sentences,
}: Pick<AnnotatedText, 'tokens' | 'sentences'>): AttributionTag[] {
  const found: AttributionTag[] = [];
  sentences.forEach((sentence, at) => {
    const next = sentences[at + 1];
    if (next === undefined || next.block === sentence.block) return;
    if (tokens[next.firstToken]?.kind === 'mark') return;
    const announced = readAnnouncement(tokens, sentence);
    if (announced === null) return;
    found.push({ ...announced, content: [{ start: next.block.start, end: next.block.end }] });
  });
  return found;
}

function readAnnouncement(
  tokens: readonly Token[],
  { firstToken, endToken }: TextSentence,
): Omit<AttributionTag, 'content'> | null {
  const verb = endToken - 2;
  if (verb <= firstToken || endToken - firstToken > LONGEST_ANNOUNCEMENT) return null;
  if (tokens[endToken - 1]!.text !== ':' || !ANNOUNCES.has(tokens[verb]!.lower)) return null;
  const source = tokens.slice(firstToken, verb);
  if (!isCapitalised(source[0]!) || source.some(({ kind }) => kind === 'mark')) return null;
  return {
    voice: 'quote',
    source: { start: source[0]!.start, end: source.at(-1)!.end },
    cue: { start: tokens[verb]!.start, end: tokens[verb]!.end },
    confidence: CONFIDENCE,
    madeBy: 'announced-paragraph',
  };
}
