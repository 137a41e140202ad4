import { type Actor, sourceKindOf, type Statement } from '../domain/analysis.ts';
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
  const words = wordsOf(name);
  return type === 'person'
    ? (words.at(-1) ?? '')
    : words.filter((word) => word !== 'the').join(' ');
}

/** Whether two people of one surname may be one: "Bill Clinton" is not "Hillary Clinton". */
export function mayBeOne(name: string, other: string): boolean {
  const [given, ofOther] = [wordsOf(name).slice(0, -1), wordsOf(other).slice(0, -1)];
  const [first, second] = [given[0], ofOther[0]];
  if (first === undefined || second === undefined) return true;
  return first.startsWith(second) || second.startsWith(first);
}

/** "Robert F. Kennedy Jr." is robert, f, kennedy, jr. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
