import type { Figure } from './figure.ts';
import type { Reader } from './readers.ts';
import { countWords } from './read-texts.ts';
import { timeTasks } from './time-tasks.ts';

/** Words a second of the whole analysis, one thread. */
export function measureSpeed(ours: Reader, peer: Reader, texts: readonly string[]): Figure {
  const words = countWords(texts);
  const [ourSpeed = 0, peerSpeed = 0] = timeTasks([
    readingAll(ours, texts),
    readingAll(peer, texts),
  ]).map((milliseconds) => (1000 * words) / milliseconds);
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

/** How many times the time an article of ten times the length takes. */
export function measureGrowth(ours: Reader, peer: Reader, texts: readonly string[]): Figure {
  const long = texts.map((text) => Array.from({ length: TIMES_LONGER }, () => text).join('\n\n'));
  // As many words as in the long ones, so that the same caches are as warm.
  const short = Array.from({ length: TIMES_LONGER }, () => texts).flat();
  const [ourShort = 0, peerShort = 0, ourLong = 0, peerLong = 0] = timeTasks([
    readingAll(ours, short),
    readingAll(peer, short),
    readingAll(ours, long),
    readingAll(peer, long),
  ]);
  const [ourGrowth, peerGrowth] = [ourLong / ourShort, peerLong / peerShort];
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

function readingAll(reader: Reader, texts: readonly string[]): () => void {
  return () => {
    let found = 0;
    for (const text of texts) found += reader(text);
    if (Number.isNaN(found)) throw new Error('A reader found nothing that can be counted.');
  };
}
