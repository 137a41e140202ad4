import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';

/** The tags with one more, where it is one and is not among them yet, whatever its case. */
function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed
    .replace(/^[#\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isThere = tags.some((other) => isSame(other, tag));
  if (tag === '' || isThere || tags.length >= NOTE_LIMITS.tags) return tags;
  return [...tags, tag];
}

/** The tags with all that were typed, parted by commas; one that is known so is whole, commas and all. */
export function withTags(
  tags: readonly string[],
  typed: string,
  known: readonly string[],
): readonly string[] {
  return (known.includes(typed.trim()) ? [typed] : typed.split(',')).reduce(withTag, tags);
}

export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((other) => other !== tag);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
