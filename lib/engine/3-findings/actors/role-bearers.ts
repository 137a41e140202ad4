import type { Span } from '../../../domain/span.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import type { ResolvablePerson } from './nearby-people.ts';
import { officesIn } from './offices.ts';

/** Who is called by each office anywhere in the article: "president", "finance minister". */
export type RoleBearers = ReadonlyMap<string, ReadonlySet<ResolvablePerson>>;

/** A role in the text and the one person who has it. */
interface Role {
  readonly span: Span;
  readonly person: ResolvablePerson;
}

/** How many words an office may have: "deputy prime minister". */
const LONGEST_OFFICE = 3;

/** Collects who is called by which office. */
export function bearersOf(people: Iterable<ResolvablePerson>): RoleBearers {
  const bearers = new Map<string, Set<ResolvablePerson>>();
  for (const person of people) {
    for (const office of person.draft.titles.flatMap(officesIn)) {
      bearers.set(office, (bearers.get(office) ?? new Set()).add(person));
    }
  }
  return bearers;
}

/** The role that begins at the token "the", where exactly one person of the article has that office. */
export function roleAt(
  tokens: readonly Token[],
  at: number,
  sentence: TextSentence,
  bearers: RoleBearers,
): Role | null {
  if (tokens[at]!.lower !== 'the') return null;
  let office = '';
  for (let last = at + 1; last < Math.min(sentence.endToken, at + 1 + LONGEST_OFFICE); last++) {
    office = office === '' ? tokens[last]!.lower : `${office} ${tokens[last]!.lower}`;
    const people = bearers.get(office);
    if (people === undefined || goesOn(tokens[last + 1])) continue;
    const [person] = people;
    if (people.size !== 1 || person === undefined) return null;
    return { span: { start: tokens[at]!.start, end: tokens[last]!.end }, person };
  }
  return null;
}

/** "the president of Mexico", "the President Trump", "the governor-elect": somebody or something else. */
export function goesOn(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.lower === 'of' ||
    next.lower === '-' ||
    next.lower === 'for' ||
    (next.kind === 'word' && /^\p{Lu}/u.test(next.text))
  );
}
