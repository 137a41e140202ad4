import type { Figure } from './figure.ts';
import type { Reader } from './readers.ts';
import { countWords } from './read-texts.ts';
import { timeReaders } from './time-readers.ts';

/** Words a second of the whole analysis, one thread. */
export function measureSpeed(ours: Reader, peer: Reader, texts: readonly string[]): Figure {
  const words = countWords(texts);
  const [ourSpeed = 0, peerSpeed = 0] = timeReaders([ours, peer], texts).map(
    (milliseconds) => (1000 * words) / milliseconds,
  );
  const ratio = ourSpeed / peerSpeed;
  const shown = (speed: number): string => `${Math.round(speed).toLocaleString('en')} words/s`;
  return {
    what: 'whole analysis',
    ours: shown(ourSpeed),
    peer: `wink-nlp ${shown(peerSpeed)}`,
    ratio,
    promise: '≥ 1.00 ×',
    isKept: ratio >= 1,
  };
}

const TIMES_LONGER = 10;
/** Ten times the article may cost this much more than ten times the time. */
const GROWTH_ALLOWED = 1.3;

/** How much longer an article of ten times the length takes, beside ten times the time. */
export function measureGrowth(ours: Reader, peer: Reader, texts: readonly string[]): Figure {
  const long = texts.map((text) => Array.from({ length: TIMES_LONGER }, () => text).join('\n\n'));
  const short = long.flatMap((_, at) =>
    Array.from({ length: TIMES_LONGER }, () => texts[at] ?? ''),
  );
  const shortTimes = timeReaders([ours, peer], short);
  const longTimes = timeReaders([ours, peer], long);
  const [ourGrowth = 0, peerGrowth = 0] = longTimes.map((time, at) => time / (shortTimes[at] ?? 0));
  const shown = (growth: number): string => `${(TIMES_LONGER * growth).toFixed(1)} × the time`;
  return {
    what: `article ${TIMES_LONGER} × as long`,
    ours: shown(ourGrowth),
    peer: `wink-nlp ${shown(peerGrowth)}`,
    ratio: ourGrowth / peerGrowth,
    promise: `≤ ${(TIMES_LONGER * GROWTH_ALLOWED).toFixed(0)} × the time`,
    isKept: ourGrowth <= GROWTH_ALLOWED,
  };
}
