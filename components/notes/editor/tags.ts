import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';

/** The tags with one more, where it is one and is not among them yet, whatever its case. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed
    .replace(/^[#\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isThere = tags.some((other) => isSame(other, tag));
  if (tag === '' || isThere || tags.length >= NOTE_LIMITS.tags) return tags;
  return [...tags, tag];
}

export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((other) => other !== tag);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
