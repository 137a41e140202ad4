import type { Actor } from '../../../domain/analysis.ts';
import type { Grounds } from '../gap.ts';

/** Tells of an actor whether it speaks in the article, under this name or another: "Clinton", "DNC". */
export function speakerFinder({ statements, actors }: Grounds): (actor: Actor) => boolean {
  const ids = new Set(statements.map(({ source }) => source?.actor));
  const speaking = actors.filter(({ id }) => ids.has(id));
  for (const { couldBe } of speaking) for (const id of couldBe) ids.add(id);
  const names = new Set(speaking.flatMap(({ name }) => [lastWord(name), name, initials(name)]));
  return ({ id, name, type }) =>
    ids.has(id) ||
    names.has(type === 'person' ? lastWord(name) : name) ||
    (type === 'organization' && names.has(initials(name)));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "DNC" for "Democratic National Committee" */
function initials(name: string): string {
  const large = name.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? [];
  return large.length < 2 ? name : large.join('');
}
