import type { Actor, ActorType } from './analysis.ts';
import { foldName } from './background.ts';

/**
 * What the reader decided about the actors of one article; it wins over what was found. Actors go by
 * `actorKey`, since ids change with the text. Decisions apply one after the other: a key is that of an
 * actor as it was shown when the reader decided.
 */
export type ActorDecision =
  /** It is called this from now on. */
  | { readonly kind: 'rename'; readonly actor: string; readonly name: string }
  /** Both are one: `into` keeps its name. */
  | { readonly kind: 'merge'; readonly actor: string; readonly into: string }
  /** What the article calls by this name is somebody else. */
  | { readonly kind: 'split'; readonly actor: string; readonly alias: string };

/** Longer than any name; a page may call anything an actor. */
export const NAME_CHARACTERS = 200;

/** What an actor goes by in decisions and on the shelf: "person:jane harlow". */
export function actorKey({ type, name }: Pick<Actor, 'type' | 'name'>): string {
  return `${type}:${foldName(name).toLowerCase().slice(0, NAME_CHARACTERS)}`;
}

const ACTOR_TYPES = ['person', 'organization', 'place', 'group'] as const satisfies ActorType[];

/** What a key says of an actor, its name folded; `null` where it is no key. */
export function readActorKey(key: string): Pick<Actor, 'type' | 'name'> | null {
  const type = ACTOR_TYPES.find((one) => key.startsWith(`${one}:`));
  const name = key.slice(key.indexOf(':') + 1);
  const isName = name.trim() !== '' && name.length <= NAME_CHARACTERS;
  return type === undefined || !isName ? null : { type, name };
}
