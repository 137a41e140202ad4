import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { Candidate } from './candidate.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import { linkContent } from './link-content.ts';
import { type LinkedSource, linkSource } from './link-source.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import { spanOf } from './token-spans.ts';
import { traitsOfVerb } from './traits-of-verb.ts';

/** Adds everything a cue verb may put down to somebody. */
export function* findSaidByVerbs(words: Words, found: Candidate[]): Slices<void> {
  let earlier: TokenRange | null = null;
  let floor = -1;
  yield* sliceBySlice(findVerbGroups(words), (group) => {
    if (group.floor !== floor) earlier = null;
    floor = group.floor;
    const source = linkSource(words, group, earlier);
    const content = linkContent(words, group, source);
    if (lendsSubject(words, source)) earlier = source.phrase;
    if (content.spans.length === 0) return;
    found.push({
      cue: spanOf(words, group),
      source: source.phrase === null ? null : spanOf(words, source.phrase),
      content: content.spans,
      madeBy: `verb-${content.place}`,
      traits: traitsOfVerb(words, group, source, content),
    });
  });
}

/** Whether a later verb of the sentence may share this source: "Smith, who …, said … and asked". */
function lendsSubject({ classes }: Words, { phrase, place }: LinkedSource): boolean {
  if (phrase === null || place === 'agent') return false;
  const first = classes[phrase.first]!;
  return first !== 'relative' && first !== 'that';
}
