import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Span } from '../../../domain/span.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { type SourceNoun, sourceNoun } from '../sources/source-nouns.ts';
import { readSourcePhrase } from '../sources/source-phrase.ts';

/** Several of them, any of whom may be meant. */
const SEVERAL: ReadonlySet<SourceNoun> = new Set<SourceNoun>([
  'people',
  'public',
  'bodies',
  'offices',
]);
/** "a person familiar with the talks", "those close to her" */
const KNOWS = /\b(?:familiar with|close to|briefed on|involved in|with knowledge of)\b/;

/** Nobody is accused for these: whom they stand for was not found, or is everybody and nobody. */
const NOBODY =
  /^(?:s?he|it|they|we|you|i|who|which|that|him|her|them|us|one|others?|another|both|each|none|neither|nobody|no one|not everyone|everyone|everybody|anyone|anybody|(?:his|her|their|its|our|your|my)(?: own)?(?: \w+)?(?: eyes| mind| view))$/i;
/** Whoever a poll counted answered the poll, which is the source. */
const SHARE =
  /^(?:percent|%|half|quarter|thirds?|two-thirds|three-quarters|three-fourths|one-third|majority|minority)$/;

/** Why a reader should look twice at these words for a source; `null` where they accuse nobody. */
export function whyUnnamed(annotated: AnnotatedText, source: Span): string | null {
  const words = annotated.article.text.slice(source.start, source.end);
  if (NOBODY.test(words)) return null;
  const phrase = readSourcePhrase(tokensIn(annotated.tokens, source));
  if (phrase === null || SHARE.test(phrase.head.lower) || /\b(?:in|of) (?:10|ten)\b/.test(words))
    return null;
  const noun = sourceNoun(phrase.head.lower);
  if (noun === 'insider' || KNOWS.test(words))
    return `No name is given for “${words}”, so nobody can ask them again.`;
  if (noun !== null && SEVERAL.has(noun))
    return `“${words}” have no names here: the article does not say which ones.`;
  return `“${words}” is not a name: the article does not say who this is.`;
}
