import { describePassage, findPassages, passageSteps } from '../../lib/anchoring/index.ts';
import type { Passage } from '../../lib/domain/passage.ts';
import type { Span } from '../../lib/domain/span.ts';
import {
  editWords,
  insertingFrom,
  replacing,
  takeOut,
  WORD,
} from '../anchoring/trials/edit-text.ts';
import { seededRandom } from '../anchoring/trials/seeded-random.ts';
import { anyStretch } from '../anchoring/trials/trial.ts';
import type { Figure } from './figure.ts';
import { findAsHypothesis } from './hypothesis-peer.ts';
import { timeTasks } from './time-tasks.ts';

const CHARACTERS = 100_000;
const PASSAGES = 1000;
const SIZES = [12, 25, 50, 120, 400] as const;
/** One passage in so many is edited, in so many of its words. */
const EDITED = { oneIn: 3, share: 0.3 } as const;
const ROUNDS = 3;
const LEAST_RATIO = 10;
/** From here on a page misses a frame. */
const LONGEST_ALLOWED_MS = 16;

/** Finding many passages again in a long text of which some were edited, against Hypothesis' algorithm. */
export function measureAnchoringSpeed(texts: readonly string[]): Figure[] {
  const { text, passages } = editedPassages(texts.join('\n\n').slice(0, CHARACTERS));
  const [ours = 0, peer = 0] = timeTasks(
    [
      () => findPassages(text, passages),
      () => passages.forEach((passage) => findAsHypothesis(text, passage)),
    ],
    ROUNDS,
  );
  const longest = Math.min(...Array.from({ length: ROUNDS }, () => longestSlice(text, passages)));
  return [
    {
      what: `${PASSAGES.toLocaleString('en')} passages in 100 KB, a third edited`,
      ours: `${ours.toFixed(0)} ms`,
      peer: `Hypothesis ${peer.toFixed(0)} ms`,
      ratio: peer / ours,
      promise: `≥ ${LEAST_RATIO.toFixed(2)} ×`,
      isKept: peer / ours >= LEAST_RATIO,
    },
    {
      what: 'longest slice of it',
      ours: `${longest.toFixed(1)} ms`,
      peer: '',
      ratio: null,
      promise: `≤ ${LONGEST_ALLOWED_MS} ms`,
      isKept: longest <= LONGEST_ALLOWED_MS,
    },
  ];
}

function editedPassages(text: string): { readonly text: string; readonly passages: Passage[] } {
  const random = seededRandom(1);
  const words = text.match(WORD) ?? [];
  const ways = [replacing(words), insertingFrom(words), takeOut];
  const spans = Array.from({ length: PASSAGES }, (_, at) =>
    anyStretch(text, SIZES[at % SIZES.length]!, random),
  );
  const chosen = spans.filter((_, at) => at % EDITED.oneIn === 0);
  const edited = withoutOverlaps(chosen).reduceRight(
    (now, span) => editWords(now, EDITED.share, ways, random, span).text,
    text,
  );
  return { text: edited, passages: spans.map((span) => describePassage(text, span)) };
}

/** The spans in order, without those that begin before the last one ends. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Milliseconds of processor time of the longest slice. */
function longestSlice(text: string, passages: readonly Passage[]): number {
  const steps = passageSteps(text, passages);
  let longest = 0;
  for (;;) {
    const before = process.threadCpuUsage();
    const { done } = steps.next();
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (done === true) return longest;
  }
}
