import { textOf } from '../../../domain/span.ts';
import type { NameTag } from '../../2-tags/tags.ts';

/** Where a page shows its own markup as text: "Ann <b>Lee", "Ann Lee&lt;". */
const MARKUP = /\s*(?:[<>]|&(?:lt|gt|quot|nbsp|#\d+)\b)/;

/** The names without markup and what follows it; none of those that begin with it. */
export function cutAtMarkup(text: string, names: readonly NameTag[]): NameTag[] {
  return names.flatMap((name) => {
    const cut = textOf(text, name).search(MARKUP);
    if (cut === 0) return [];
    return cut === -1 ? name : { ...name, end: name.start + cut };
  });
}
