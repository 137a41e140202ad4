import { sliceBySlice, type Slices } from '../../../domain/slices.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';
import { isBodyKind } from './body-kinds.ts';

/** What something is, is said where it is first named. */
const MOST_LOOKED_AT = 12;
const LONGEST_KIND = 24;
/** A comma or a copula, and the words set off behind: ", a shipping company based in Lenn". */
const LONGEST_DESCRIPTION = 80;
const DESCRIPTION = /^(?:,| is| was)\s(?:an?|the|one of)\s([^,.;:()“”"\n]{2,})/;
const ENDS_NOUN_PHRASE = /\s(?:of|for|in|at|who|which|that|with|on|and|based|from|to)\s/;

/** Adds what organizations and places are said to be: "the city of Lenn", "Halden, a shipping company". */
export function* describeBodies(
  { article: { text } }: AnnotatedText,
  bodies: readonly ActorDraft[],
): Slices<void> {
  yield* sliceBySlice(bodies, (draft) => {
    for (const { start, end } of tagsOf(draft).slice(0, MOST_LOOKED_AT)) {
      const before = wordBefore(text, start);
      for (const kind of [before, kindBehind(text, end)]) {
        if (kind !== undefined && isBodyKind(kind)) draft.description.kinds.add(kind);
      }
    }
  });
}

/** "city" of "the city of Lenn", "company" of "the shipping company Halden". */
function wordBefore(text: string, start: number): string | undefined {
  if (text[start - 1] !== ' ') return undefined;
  const words = text.slice(Math.max(0, start - LONGEST_KIND), start - 1).split(' ');
  return words.at(-1) === 'of' ? words.at(-2) : words.at(-1);
}

/** "company" of "Halden, a shipping company based in Lenn, sued" */
function kindBehind(text: string, end: number): string | undefined {
  if (text[end] !== ',' && text[end] !== ' ') return undefined;
  const described = DESCRIPTION.exec(text.slice(end, end + LONGEST_DESCRIPTION));
  return described?.[1]?.split(ENDS_NOUN_PHRASE)[0]?.trim().split(/\s/).at(-1);
}
