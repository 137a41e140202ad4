import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import type { ActorDraft, NameGroup } from './actor-draft.ts';

/** One word may end many names. */
const FEWEST_WORDS = 2;
/** With one of these before it a name means another body. */
const MAKES_ANOTHER = wordTable(`
  national international american european british african asian federal world new north south east
  west northern southern eastern western young former college state and &
`);

/**
 * Merges "Sixth Circuit" into "Court of Appeals for the Sixth Circuit", "Intelligence Committee" into
 * "House Intelligence Committee", where only one name ends so; but not "Democratic Party" into that of Ohio.
 */
export function mergeTails(drafts: readonly ActorDraft[], gazetteer: Gazetteer): ActorDraft[] {
  const byTail = new Map<string, Set<ActorDraft>>();
  for (const draft of drafts) {
    for (const tail of draft.groups.flatMap((group) => tailsOf(group, gazetteer))) {
      const found = byTail.get(tail);
      if (found === undefined) byTail.set(tail, new Set([draft]));
      else found.add(draft);
    }
  }
  const into = new Map<ActorDraft, ActorDraft>();
  const longestFirst = drafts.toSorted((a, b) => wordsOf(b) - wordsOf(a));
  return longestFirst.flatMap((draft) => {
    const long = new Set<ActorDraft>();
    for (const { name, folded } of draft.groups) {
      if (gazetteer.organizations.has(name)) continue;
      for (const each of byTail.get(folded.join(' ')) ?? []) long.add(into.get(each) ?? each);
    }
    const [only] = long;
    if (only === undefined || only === draft) return draft;
    if (long.size > 1) return { ...draft, mayMean: [...long] };
    only.groups.push(...draft.groups);
    into.set(draft, only);
    return [];
  });
}

function wordsOf({ groups }: ActorDraft): number {
  return groups[0]?.words.length ?? 0;
}

/** The ends of the name, where what is left off does not tell whose it is. */
function tailsOf({ words, folded }: NameGroup, gazetteer: Gazetteer): string[] {
  const tails: string[] = [];
  for (let first = 1; first <= folded.length - FEWEST_WORDS; first++) {
    if (tellsWhose(words[first - 1]!, folded[first - 1]!, gazetteer)) return tails;
    tails.push(folded.slice(first).join(' '));
  }
  return tails;
}

function tellsWhose(
  word: string,
  folded: string,
  { places, groupAdjectives, aliases }: Gazetteer,
): boolean {
  const name = aliases.get(word) ?? word;
  return MAKES_ANOTHER.has(folded) || places.has(name) || groupAdjectives.has(name);
}
