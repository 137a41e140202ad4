import { type Actor, sourceKindOf, type Statement } from '../domain/analysis.ts';
import { isGeneration } from '../domain/is-generation.ts';
import { textOf } from '../domain/span.ts';
import type { ClaimSource } from './claim.ts';

/** Who says a statement; `actors` by their ids. */
export function sourceOf(
  text: string,
  statement: Statement,
  actors: ReadonlyMap<string, Actor>,
): ClaimSource {
  const kind = sourceKindOf(statement);
  const { source } = statement;
  if (source === null) return { kind, name: null, key: null };
  const actor = source.actor === null ? undefined : actors.get(source.actor);
  if (actor === undefined) return { kind, name: textOf(text, source), key: null };
  return { kind, name: actor.name, key: keyOf(actor) };
}

/** What an actor has in common with itself in other articles: a surname, else the whole name. */
export function keyOf({ name, type }: Pick<Actor, 'name' | 'type'>): string {
  if (type === 'person') return wordsOfPerson(name).at(-1) ?? '';
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ');
}

/** Whether two people of one surname may be one: "Bill Clinton" is not "Hillary Clinton". */
export function mayBeOne(name: string, other: string): boolean {
  const [first, second] = [givenNameOf(name), givenNameOf(other)];
  if (first === undefined || second === undefined) return true;
  return first.startsWith(second) || second.startsWith(first);
}

function givenNameOf(name: string): string | undefined {
  return wordsOfPerson(name).slice(0, -1)[0];
}

/** "Robert F. Kennedy Jr." is robert, f, kennedy: every other son is a junior. */
function wordsOfPerson(name: string): readonly string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !isGeneration(word));
  return own.length > 0 ? own : words;
}

/** "Robert F. Kennedy Jr." is robert, f, kennedy, jr. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
