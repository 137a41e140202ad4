import type { Span } from '../../domain/span.ts';
import type { ChangedPart } from '../../domain/text-change.ts';
import { type Match, matchSequences } from './match-sequences.ts';
import type { Paragraph } from './read-paragraphs.ts';

/** Words that stayed together: where they begin in both, and how many they are. */
interface Run {
  readonly before: number;
  readonly after: number;
  length: number;
}

/** What of a paragraph stayed, came and went, word by word; the parts together are all of both. */
export function compareParagraphs(before: Paragraph, after: Paragraph): ChangedPart[] {
  const end: Run = { before: before.words.length, after: after.words.length, length: 0 };
  const parts: ChangedPart[] = [];
  let [older, newer] = [0, 0];
  const add = (kind: ChangedPart['kind'], olderTo: number, newerTo: number): void => {
    if (olderTo === older && newerTo === newer) return;
    const spans = {
      before: wordsOf(before, older, olderTo),
      after: wordsOf(after, newer, newerTo),
    };
    parts.push({ kind, ...spans });
    [older, newer] = [olderTo, newerTo];
  };
  for (const run of [...findRuns(before, after), end]) {
    add('removed', run.before, newer);
    add('added', older, run.after);
    add('same', run.before + run.length, run.after + run.length);
  }
  return parts;
}

function findRuns(before: Paragraph, after: Paragraph): Run[] {
  const runs: Run[] = [];
  for (const match of matchSequences(before.words, after.words)) {
    const last = runs.at(-1);
    if (last && goesOn(last, match)) last.length++;
    else runs.push({ ...match, length: 1 });
  }
  return runs;
}

function goesOn({ before, after, length }: Run, match: Match): boolean {
  return match.before === before + length && match.after === after + length;
}

/** Some words of a paragraph, each with what stands behind it; what stands before the first is the first's. */
function wordsOf({ start, end, starts }: Paragraph, from: number, to: number): Span {
  const placeOf = (word: number): number => (word === 0 ? start : (starts[word] ?? end));
  return { start: placeOf(from), end: placeOf(to) };
}
