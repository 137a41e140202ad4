import type { Passage } from '../domain/passage.ts';
import type { TextIndex } from './index-text.ts';
import { scanWords } from './scan-words.ts';
import { UNKNOWN } from './vocabulary.ts';
import { weighWord } from './weigh-word.ts';

/** A passage as words of the text in which it is looked for. */
export interface Pattern {
  readonly passage: Passage;
  /** Prefix, quote and suffix in one. */
  readonly joined: string;
  /** Where the quote begins and ends in `joined`. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** How many words there are. */
  readonly count: number;
  /** For each word its number in the text's vocabulary or `UNKNOWN`, and its place in `joined`. */
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What it says, in bits, to meet each word. */
  readonly weights: readonly number[];
  /** The words of which the quote has some part: from `firstQuoted` to before `behindQuoted`. */
  readonly firstQuoted: number;
  readonly behindQuoted: number;
}

/** Reads a passage by the vocabulary of a text. */
export function readPattern(passage: Passage, index: TextIndex): Pattern {
  const joined = passage.prefix + passage.quote + passage.suffix;
  const quoteStart = passage.prefix.length;
  const quoteEnd = quoteStart + passage.quote.length;
  const [ids, starts, ends, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  const weightOfUnknown = weighWord('a longer word', 0, index.count);
  let [firstQuoted, behindQuoted] = [0, 0];
  scanWords(joined, { position: 0, isInRun: false }, joined.length, (start, end) => {
    const word = joined.slice(start, end);
    const id = index.vocabulary.find(word);
    ids.push(id);
    starts.push(start);
    ends.push(end);
    weights.push(id === UNKNOWN ? Math.min(weightOfUnknown, 1 + word.length) : index.weights[id]!);
    if (end <= quoteStart) firstQuoted = ids.length;
    if (start < quoteEnd) behindQuoted = ids.length;
  });
  const count = ids.length;
  behindQuoted = Math.max(firstQuoted, behindQuoted);
  return {
    passage,
    joined,
    quoteStart,
    quoteEnd,
    count,
    ids,
    starts,
    ends,
    weights,
    firstQuoted,
    behindQuoted,
  };
}
