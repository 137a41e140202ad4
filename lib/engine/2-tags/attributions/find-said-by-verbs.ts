import type { Candidate } from './candidate.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import { linkContent } from './link-content.ts';
import { type LinkedSource, linkSource } from './link-source.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import { spanOf } from './token-spans.ts';
import { traitsOfVerb } from './traits-of-verb.ts';

/** Everything a cue verb may put down to somebody. */
export function findSaidByVerbs(words: Words): Candidate[] {
  const found: Candidate[] = [];
  let earlier: TokenRange | null = null;
  let floor = -1;
  for (const group of findVerbGroups(words)) {
    if (group.floor !== floor) earlier = null;
    floor = group.floor;
    const source = linkSource(words, group, earlier);
    const content = linkContent(words, group, source);
    if (lendsSubject(words, source)) earlier = source.phrase;
    if (content.spans.length === 0) continue;
    found.push({
      cue: spanOf(words, group),
      source: source.phrase === null ? null : spanOf(words, source.phrase),
      content: content.spans,
      madeBy: `verb-${content.place}`,
      traits: traitsOfVerb(words, group, source, content),
    });
  }
  return found;
}

/** Whether a later verb of the sentence may share this source: "Smith, who …, said … and asked". */
function lendsSubject({ classes }: Words, { phrase, place }: LinkedSource): boolean {
  if (phrase === null || place === 'agent') return false;
  const first = classes[phrase.first]!;
  return first !== 'relative' && first !== 'that';
}
