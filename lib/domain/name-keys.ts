import { foldName } from './background.ts';
import type { ShelfActor } from './shelf-actor.ts';

/** Names longer than this are none. */
const LONGEST_NAME = 100;

/**
 * What an actor is found by on the shelf: each of its names that is name enough, folded, after its type.
 * A first name, a surname or an initial before one is never enough for a person; nor is one letter for
 * anybody.
 */
export function nameKeys({
  name,
  aliases,
  type,
}: Pick<ShelfActor, 'name' | 'aliases' | 'type'>): readonly string[] {
  const keys = [name, ...aliases].flatMap((one) => {
    const words = nameWords(one);
    const isEnough = type === 'person' ? isFullName(words) : words.join('').length > 1;
    const plain = type === 'person' ? withoutMiddleInitials(words) : words;
    const key = plain.join(' ');
    return isEnough && key.length <= LONGEST_NAME ? [`${type}:${key}`] : [];
  });
  return [...new Set(keys)];
}

/** The letters a name has between its first and last word: "george h w bush" has h and w. */
export function middleInitials(name: string): readonly string[] {
  return nameWords(name).slice(1, -1).filter(isInitial);
}

/** "Jane R. Harlow’s" is jane, r, harlow. */
function nameWords(name: string): readonly string[] {
  const folded = foldName(name).toLowerCase().replace(/'s?$/, '');
  return folded.match(/[\p{L}\p{N}'&-]+/gu) ?? [];
}

/** Two words, of which the first is more than a letter, or several letters before a word: "j k rowling". */
function isFullName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return isInitial(first) ? words.length > 2 : words.length > 1;
}

function withoutMiddleInitials(words: readonly string[]): readonly string[] {
  if (isInitial(words[0] ?? '')) return words;
  return words.filter((word, at) => at === words.length - 1 || !isInitial(word));
}

function isInitial(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
