import type { Who } from './read-who.ts';

/** "U.S. officials" and "officials" are one source to ask about; "Fox sources" and "BBC sources" are two. */
export function isSameWho(a: Who, b: Who): boolean {
  const noun = (head: string): string => head.replace(/s$/, '');
  if (noun(a.head) !== noun(b.head)) return false;
  const [wordsOfA, wordsOfB] = [a, b].map(({ before, after }) => wordsOf(`${before} ${after}`));
  return isPartOf(wordsOfA!, wordsOfB!) || isPartOf(wordsOfB!, wordsOfA!);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' ').filter(Boolean));
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
