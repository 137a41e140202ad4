import * as v from 'valibot';

import { isWebAddress, NOTE_LIMITS } from '../../domain/is-note.ts';
import type { LeftOut } from '../../domain/import-preview.ts';
import type { NoNote } from './incoming-note.ts';

/** Tags as a note takes them: some words, not too many, each once. */
export function usableTags(tags: readonly string[]): readonly string[] {
  const some = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  return [...new Set(some)]
    .filter(({ length }) => length <= NOTE_LIMITS.tagCharacters)
    .slice(0, NOTE_LIMITS.tags);
}

/** What stands around a quote is told to find it by; more than so much of it finds it no better. */
const MOST_AROUND = 500;
/** Headlines are shorter. */
const MOST_OF_A_TITLE = 1_000;

/** The title, and the words around a quote, no longer than anybody needs them. */
export function shortened<Words extends Around>(words: Words): Words {
  return {
    ...words,
    title: words.title.slice(0, MOST_OF_A_TITLE),
    prefix: words.prefix.slice(-MOST_AROUND),
    suffix: words.suffix.slice(0, MOST_AROUND),
  };
}

interface Around {
  readonly title: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Why a note cannot be taken as it is, whatever the file; `null` where it can. */
export function whyLeftOut(address: string, quote: string, comment: string): LeftOut | null {
  if (!isWebAddress(address)) return 'no-address';
  if (quote.trim() === '') return 'no-quote';
  const isLong =
    quote.length > NOTE_LIMITS.passageCharacters || comment.length > NOTE_LIMITS.commentCharacters;
  return isLong ? 'too-long' : null;
}

/** Milliseconds since 1970 of an ISO time; `null` where it is none, or of no day we can name. */
export function timeOf(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isFinite(time) && time >= 0 ? time : null;
}

/** What is left out since a field of it is not as it should be. */
export function notReadable([first]: readonly [v.BaseIssue<unknown>, ...unknown[]]): NoNote {
  return { why: 'not-readable', field: v.getDotPath(first) ?? '' };
}
