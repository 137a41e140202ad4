import type { Who } from './read-who.ts';
import { singular } from './who-words.ts';

/** Nouns by which an article calls the same people in turn. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  analyst: 'expert',
  adviser: 'aide',
  advisor: 'aide',
  staffer: 'aide',
};

/** "U.S. officials" and "officials" are one source to ask about; "Fox sources" and "BBC sources" are two. */
export function isSameWho(a: Who, b: Who): boolean {
  if (nounOf(a) !== nounOf(b)) return false;
  const [wordsOfA, wordsOfB] = [a, b].map(({ before, after }) => wordsOf(`${before} ${after}`));
  return isPartOf(wordsOfA!, wordsOfB!) || isPartOf(wordsOfB!, wordsOfA!);
}

function nounOf({ head }: Who): string {
  const noun = singular(head);
  return ALSO_CALLED[noun] ?? noun;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' ').filter(Boolean));
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
