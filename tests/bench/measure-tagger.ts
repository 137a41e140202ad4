import { inOneGo } from '../../lib/domain/slices.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { Models } from '../../lib/engine/index.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import type { Figure } from './figure.ts';
import { formatSpeed, readingAll } from './measure-speed.ts';
import { countWords } from './read-texts.ts';
import type { Reader } from './readers.ts';
import { timeTasks } from './time-tasks.ts';

/** Half of a tokenizer's speed is enough for what the tagger tells. */
const LEAST_RATIO = 0.5;

/** Words a second of the token tagger alone, from tokens to tags; none where it is not shipped. */
export function measureTagger(
  { tags: tagger }: Models,
  wink: Reader,
  texts: readonly string[],
): Figure[] {
  if (tagger === null) return [];
  const annotated = texts.map((text) => annotateText(readPlainText(text)));
  const tagAll = (): void => {
    for (const text of annotated) inOneGo(tagger.tag(text));
  };
  const [ourTime = 0, peerTime = 0] = timeTasks([tagAll, readingAll(wink, texts)]);
  const words = countWords(texts);
  const ratio = peerTime / ourTime;
  return [
    {
      what: 'token tagger, tokens to tags',
      ours: formatSpeed(words, ourTime),
      peer: `wink-nlp ${formatSpeed(words, peerTime)}`,
      ratio,
      promise: `≥ ${LEAST_RATIO.toFixed(2)} ×`,
      isKept: ratio >= LEAST_RATIO,
    },
  ];
}
