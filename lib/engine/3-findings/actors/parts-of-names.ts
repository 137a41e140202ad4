import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { textOf } from '../../../domain/span.ts';
import type { NameTag } from '../../2-tags/tags.ts';

// "Morning Joe", "Uncle Sam": a word with a capital that begins no sentence.
const CAPITAL_BEFORE = /[\p{L},;] *["“]?\p{Lu}\p{Ll}+ $/u;
const FARTHEST = 30;
const LONG_WORD = /(?<![\p{L}’'-])\p{L}{4,}/gu;
/** Where more of the longer words than this have a capital, one says nothing. */
const CAPITALS_OF_HEADLINE = 0.6;

/**
 * Tells of given names that they hardly name whoever bears them: part of a longer name ("Morning
 * Joe"), or an ordinary word ("Will", at the head of a sentence or in a headline).
 */
export function partOfName(text: string, { commonWords }: Gazetteer): (tag: NameTag) => boolean {
  return (tag) =>
    tag.title === null &&
    (commonWords.has(textOf(text, tag).toLowerCase()) ||
      (CAPITAL_BEFORE.test(text.slice(Math.max(0, tag.start - FARTHEST), tag.start)) &&
        !isInHeadline(text, tag)));
}

/** "Look At Hillary": in a line of capitals. */
function isInHeadline(text: string, { start, end }: NameTag): boolean {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    lineEnd < 0 ? text.length : lineEnd,
  );
  const words = line.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > words.length * CAPITALS_OF_HEADLINE;
}
