import type { Anchor, Passage } from '../domain/passage.ts';
import type { Slices } from '../domain/slices.ts';
import type { Span } from '../domain/span.ts';
import { anchorByWords, makeSearchRoom } from './anchor-by-words.ts';
import { anchorExactly, anchorInPlace } from './anchor-exactly.ts';
import { anchorInPieces, isLong } from './anchor-in-pieces.ts';
import { indexText } from './index-text.ts';
import { LOST } from './judge-candidates.ts';
import { type Pattern, readPattern } from './read-pattern.ts';
import { usable } from './usable-passage.ts';

/** Work of one slice; a passage of 500 characters with its context counts 500². */
const WORK_A_SLICE = 4_000_000;

/** What became of the passage at place `at` of those asked for. */
export interface SettledPassage {
  readonly at: number;
  readonly anchor: Anchor;
}

/** Slices of a search, each handing over what it settled; at last all, in the order asked for. */
export type PassageSteps = Generator<readonly SettledPassage[], readonly Anchor[], void>;

/** A passage that is not settled yet. */
interface Open {
  readonly at: number;
  readonly passage: Passage;
}

/** Finds passages again in a text that may have changed, each for itself; never throws. */
export function findPassages(text: string, passages: readonly Passage[]): readonly Anchor[] {
  const steps = passageSteps(text, passages);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * `findPassages` in slices of a few milliseconds: first what stands where it stood, then what is
 * elsewhere letter by letter, then the rest; each time beginning with what is nearest to `first`.
 */
export function* passageSteps(
  text: string,
  passages: readonly Passage[],
  { first }: { readonly first?: Span } = {},
): PassageSteps {
  const anchors: Anchor[] = passages.map(() => LOST);
  const all = nearestFirst(
    passages.map((passage) => usable(passage, text.length)),
    first?.start ?? 0,
  );
  const open = yield* settleEach(all, anchors, (passage) => anchorInPlace(text, passage));
  if (open.length === 0) return anchors;
  const index = yield* silently(indexText(text));
  const room = makeSearchRoom(index);
  const patterns = new Map<Passage, Pattern>();
  const patternOf = (passage: Passage): Pattern => {
    const pattern = patterns.get(passage) ?? readPattern(passage, index);
    patterns.set(passage, pattern);
    return pattern;
  };
  const changed = yield* settleEach(open, anchors, (passage) =>
    isLong(passage) ? null : anchorExactly(patternOf(passage), index),
  );
  const byWords = (passage: Passage): Anchor => anchorByWords(patternOf(passage), index, room);
  yield* settleEach(changed, anchors, (passage) =>
    isLong(passage) ? anchorInPieces(text, passage, byWords) : byWords(passage),
  );
  return anchors;
}

function nearestFirst(passages: readonly Passage[], start: number): Open[] {
  return passages
    .map((passage, at) => ({ at, passage }))
    .sort((a, b) => Math.abs(a.passage.start - start) - Math.abs(b.passage.start - start));
}

/** Settles those passages for which `anchorOf` knows an anchor, and returns the others. */
function* settleEach(
  open: readonly Open[],
  anchors: Anchor[],
  anchorOf: (passage: Passage) => Anchor | null,
): Generator<readonly SettledPassage[], Open[], void> {
  const left: Open[] = [];
  let settled: SettledPassage[] = [];
  let work = 0;
  for (const one of open) {
    const anchor = anchorOf(one.passage);
    if (anchor === null) left.push(one);
    else {
      anchors[one.at] = anchor;
      settled.push({ at: one.at, anchor });
    }
    work += workOn(one.passage);
    if (work < WORK_A_SLICE) continue;
    yield settled;
    [settled, work] = [[], 0];
  }
  yield settled;
  return left;
}

function workOn({ prefix, quote, suffix }: Passage): number {
  return (prefix.length + quote.length + suffix.length) ** 2;
}

/** The pauses of other work, in which nothing is settled. */
function* silently<Result>(
  slices: Slices<Result>,
): Generator<readonly SettledPassage[], Result, void> {
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
    yield [];
  }
}
