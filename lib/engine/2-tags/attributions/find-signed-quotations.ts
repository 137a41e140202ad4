import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { isCapitalised } from '../names/capital-runs.ts';
import type { AttributionTag } from '../tags.ts';

// Some begin with the mark that should end them, which reads as no quotation.
const QUOTATION_MARK = /^["“”„«»]$/;
const DASH = /^(?:[–—―]|--?)$/;
/** A name with an age, an office or a town behind it; more is a sentence that goes on. */
const LONGEST_SIGNATURE = 14;
/** The name ends before what is said about whoever has it. */
const BEHIND_NAME = /^[,(;:–—―]$/;
/** Fewer words are held with tongs rather than said. */
const FEWEST_TOKENS = 6;
const CONFIDENCE = 0.8;

/** Paragraphs that are a quotation and a signature, like letters to the editor: “…” — Ann Lee, Bergen. */
export function findSignedQuotations({
  tokens,
  sentences,
}: Pick<AnnotatedText, 'tokens' | 'sentences'>): AttributionTag[] {
  const found: AttributionTag[] = [];
  let first: TextSentence | undefined;
  sentences.forEach((sentence, at) => {
    if (first?.block !== sentence.block) first = sentence;
    if (sentences[at + 1]?.block === sentence.block) return;
    const signed = readSigned(tokens, first.firstToken, sentence.endToken);
    if (signed !== null) found.push(signed);
  });
  return found;
}

/** The paragraph of the tokens from `first` to `end`, if it is signed. */
function readSigned(tokens: readonly Token[], first: number, end: number): AttributionTag | null {
  if (!QUOTATION_MARK.test(tokens[first]?.text ?? '')) return null;
  const dash = lastDash(tokens, Math.max(first + FEWEST_TOKENS, end - LONGEST_SIGNATURE), end);
  const signer = dash === null ? undefined : tokens[dash + 1];
  if (dash === null || signer === undefined || dash + 1 >= end || !isCapitalised(signer))
    return null;
  let last = dash + 1;
  while (last < end && !BEHIND_NAME.test(tokens[last]!.text)) last++;
  while (tokens[last - 1]!.kind === 'mark') last--;
  return {
    voice: 'quote',
    source: { start: signer.start, end: tokens[last - 1]!.end },
    cue: { start: tokens[dash]!.start, end: tokens[dash]!.end },
    content: [{ start: tokens[first]!.start, end: tokens[dash - 1]!.end }],
    confidence: CONFIDENCE,
    madeBy: 'signed-quotation',
  };
}

/** The last dash right behind a quotation mark. */
function lastDash(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 1; at >= from; at--) {
    if (DASH.test(tokens[at]!.text) && QUOTATION_MARK.test(tokens[at - 1]!.text)) return at;
  }
  return null;
}
