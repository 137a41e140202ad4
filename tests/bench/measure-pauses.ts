import { analysisSteps, type Models } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import type { Figure } from './figure.ts';
import { cutIntoArticles } from './read-texts.ts';

const WORDS = 100_000;
const ROUNDS = 5;
/** From here on a page that asks something else meanwhile feels it. */
const LONGEST_ALLOWED_MS = 50;

/** The longest slice of the analysis of a long article, in which the background hears of nothing else. */
export function measurePauses(models: Models, texts: readonly string[]): Figure {
  const [text = ''] = cutIntoArticles(texts, WORDS, 1);
  const article = readPlainText(text);
  const gazetteer = loadGazetteer();
  const rounds = Array.from({ length: ROUNDS }, () =>
    timeSlices(analysisSteps(article, gazetteer, models)),
  );
  // The same slices every time: the quickest of each is the one that nothing else interrupted.
  const slices = rounds[0]!.map((_, at) => Math.min(...rounds.map((times) => times[at]!)));
  const longest = Math.max(...slices);
  return {
    what: `longest slice of ${WORDS.toLocaleString('en')} words`,
    ours: `${longest.toFixed(1)} ms of ${slices.length.toLocaleString('en')} slices`,
    peer: '',
    ratio: null,
    promise: `≤ ${LONGEST_ALLOWED_MS} ms`,
    isKept: longest <= LONGEST_ALLOWED_MS,
  };
}

function timeSlices(slices: Generator): number[] {
  const times: number[] = [];
  for (;;) {
    const begun = performance.now();
    const { done } = slices.next();
    times.push(performance.now() - begun);
    if (done === true) return times;
  }
}
