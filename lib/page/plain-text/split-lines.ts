import type { Span } from '../../domain/span.ts';
import { bulletLength, endsLikeSentence, looksLikeHeading } from './line-forms.ts';

/** One or more lines that read on, without white space around them. */
export interface TextLine extends Span {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly isAfterGap: boolean;
}

/** Lengths between which mail programs and wire services fold their lines. */
const FOLDED_LINE = { shortest: 50, longest: 90 };
/** Fewer lines of alike length may be a coincidence. */
const FEWEST_FOLDED_LINES = 3;

/** The lines of a text that say something; lines that run on into the next are one. */
export function splitLines(text: string): TextLine[] {
  return groupByGap(linesOf(text)).flatMap((group) => joinRunningOn(text, group));
}

/** Every line with a letter or digit in it; a rule of dashes says nothing. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let isAfterGap = false;
  for (const { 0: raw, index } of text.matchAll(/[^\r\n\u2028\u2029]+|\r?\n[^\S\r\n]*(?=\r?\n)/g)) {
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const start = index + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, isAfterGap });
      isAfterGap = false;
    } else isAfterGap = true;
  }
  return lines;
}

function groupByGap(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    if (line.isAfterGap || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function joinRunningOn(text: string, group: readonly TextLine[]): TextLine[] {
  const isFolded = hasFoldedLines(group);
  const joined: TextLine[] = [];
  for (const line of group) {
    const last = joined.at(-1);
    if (last && runsOn(last.text, line.text, isFolded)) {
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text: text.slice(last.start, line.end),
      };
    } else joined.push(line);
  }
  return joined;
}

/** "Donald Trump regularly" / "incites …": a sentence goes on in small letters. */
function runsOn(before: string, line: string, isFolded: boolean): boolean {
  if (bulletLength(line) > 0) return false;
  return isFolded || (!endsLikeSentence(before) && /^\p{Ll}/u.test(line));
}

function hasFoldedLines(group: readonly TextLine[]): boolean {
  const folded = group.slice(0, -1);
  return (
    group.length >= FEWEST_FOLDED_LINES &&
    folded.every(
      ({ text }) => text.length >= FOLDED_LINE.shortest && text.length <= FOLDED_LINE.longest,
    ) &&
    folded.some(({ text }) => !endsLikeSentence(text) && !looksLikeHeading(text))
  );
}
