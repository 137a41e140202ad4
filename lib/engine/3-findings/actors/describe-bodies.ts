import { sliceBySlice, type Slices } from '../../../domain/slices.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';
import { isBodyKind } from './body-kinds.ts';
import { descriptionAfter } from './collect-titles.ts';

/** What something is, is said where it is first named. */
const MOST_LOOKED_AT = 12;
// "the city of ", "shipping company "
const KIND_BEFORE = /(\p{L}[\p{L}-]*)(?: of)? $/u;
const LONGEST_KIND = 24;
const ENDS_NOUN_PHRASE = /\s(?:of|for|in|at|who|which|that|with|on|and|based|from|to)\s/;

/** Adds what organizations and places are said to be: "the city of Lenn", "Halden, a shipping company". */
export function* describeBodies(
  { article: { text } }: AnnotatedText,
  bodies: readonly ActorDraft[],
): Slices<void> {
  yield* sliceBySlice(bodies, (draft) => {
    for (const { start, end } of tagsOf(draft).slice(0, MOST_LOOKED_AT)) {
      const before = KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1];
      const after = descriptionAfter(text, end)?.split(ENDS_NOUN_PHRASE)[0]?.split(/\s/).at(-1);
      for (const kind of [before, after]) {
        if (kind !== undefined && isBodyKind(kind)) draft.description.kinds.add(kind);
      }
    }
  });
}
