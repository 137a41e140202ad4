import { overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../tags.ts';
import { endOfWords, placeInSentence } from './place-in-sentence.ts';

/** Groups that are called by what they think. */
const GROUP =
  'critics|supporters|opponents|proponents|backers|detractors|skeptics|sceptics|optimists|pessimists|observers|voices';
/** What they do about it, and no more: a verb that says so. */
const STANCE =
  'points? to|pointed to|(?:welcome|oppose|applaud|praise|condemn|denounce|criticize|criticise|decry|reject|question|dispute|lament)(?:s|d|ed)?|decried';
// "Optimists point to past wins", "Yet, some Mexican voices quietly welcome the help."
const STANDS = new RegExp(
  `^(?:(?:Yet|But|And|Still|Meanwhile|However|Even so),? )?` +
    `(?<group>(?:(?:some|many|several|most|other|a few|few|the|its|their) )?(?:[\\p{L}’'-]+ ){0,2}(?:${GROUP})) ` +
    `(?<cue>(?:\\p{Ll}+ly )?(?:${STANCE})) (?=[^\\s“"])`,
  'iu',
);
const CONFIDENCE = 0.7;

/** What groups without names stand for ("Optimists point to …") in sentences that nobody is known to speak in. */
export function findStances(
  { article, sentences }: AnnotatedText,
  known: readonly Span[],
): AttributionTag[] {
  return sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const match = STANDS.exec(text);
    if (match === null || known.some((span) => overlaps(span, sentence))) return [];
    const { group = '', cue = '' } = match.groups ?? {};
    return {
      voice: 'reported',
      source: placeInSentence(group, sentence, text),
      cue: placeInSentence(cue, sentence, text),
      content: [{ start: sentence.start + match[0].length, end: endOfWords(sentence, text) }],
      confidence: CONFIDENCE,
      madeBy: 'stance',
    };
  });
}
