import type { Figure } from './figure.ts';
import { readingAll } from './measure-speed.ts';
import { cutIntoArticles } from './read-texts.ts';
import type { Reader } from './readers.ts';
import { timeTasks } from './time-tasks.ts';

const LENGTHS = [100, 1_000, 10_000, 100_000] as const;
const COMPARED_WITH = 1_000;
/** A word of a longer article may cost this much more. */
const GROWTH_ALLOWED = 1.3;
const ROUNDS = 5;

/** What a word costs as the article grows; the same words each time, cut into more articles or fewer. */
export function measureGrowth(ours: Reader, wink: Reader, texts: readonly string[]): Figure[] {
  const words = Math.max(...LENGTHS);
  const tasks = LENGTHS.flatMap((length) => {
    const articles = cutIntoArticles(texts, length, words / length);
    return [readingAll(ours, articles), readingAll(wink, articles)];
  });
  const costs = timeTasks(tasks, ROUNDS).map((milliseconds) => (1000 * milliseconds) / words);
  const ourCosts = costs.filter((_, at) => at % 2 === 0);
  const compared = ourCosts[LENGTHS.indexOf(COMPARED_WITH)] ?? Number.NaN;
  return LENGTHS.map((length, at) => {
    const cost = ourCosts[at] ?? Number.NaN;
    const ratio = cost / compared;
    return {
      what: `a word in an article of ${length.toLocaleString('en')}, against 1,000`,
      ours: formatCost(cost),
      peer: `wink-nlp ${formatCost(costs[2 * at + 1] ?? Number.NaN)}`,
      ratio,
      promise: length > COMPARED_WITH ? `≤ ${GROWTH_ALLOWED.toFixed(2)} ×` : '',
      isKept: ratio <= GROWTH_ALLOWED,
    };
  });
}

function formatCost(microseconds: number): string {
  return `${microseconds.toFixed(2)} µs`;
}
