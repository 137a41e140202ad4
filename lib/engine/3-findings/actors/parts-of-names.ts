import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { textOf } from '../../../domain/span.ts';
import type { NameTag } from '../../2-tags/tags.ts';

// "Morning Joe", "Uncle Sam": a word with a capital that begins no sentence.
const CAPITAL_BEFORE = /[\p{L},;] *["“]?\p{Lu}\p{Ll}+ $/u;
const FARTHEST = 30;

/**
 * Tells of given names that they hardly name whoever bears them: part of a longer name ("Morning
 * Joe"), or an ordinary word ("Will", at the head of a sentence or in a headline).
 */
export function partOfName(text: string, { commonWords }: Gazetteer): (tag: NameTag) => boolean {
  return (tag) =>
    tag.title === null &&
    (commonWords.has(textOf(text, tag).toLowerCase()) ||
      CAPITAL_BEFORE.test(text.slice(Math.max(0, tag.start - FARTHEST), tag.start)));
}
