import type { Span } from '../../../lib/domain/span.ts';
import { hashOf } from '../routes.ts';

/** The address of a passage of a kept article: the reading view opens at it. */
export function toPassage(articleId: string, { start, end }: Span): string {
  return hashOf({ name: 'article', id: articleId, parameters: `at=${start}-${end}` });
}

/** Where the reading view begins; at the beginning, where nothing is given. */
export interface FirstPlace {
  readonly span: Span | null;
  /** The note whose words it begins at, wherever they are now. */
  readonly noteId: string | null;
}

/** The place that an address leads to. */
export function placeIn(parameters: string): FirstPlace {
  const given = new URLSearchParams(parameters);
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(given.get('at') ?? '');
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return { span: start < end ? { start, end } : null, noteId: given.get('note') };
}
