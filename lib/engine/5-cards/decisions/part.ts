import { actorKey } from '../../../domain/actor-decision.ts';
import type { Actor } from '../../../domain/analysis.ts';

/** An actor as found, or what the reader took out of one, while decisions are carried out. */
export interface Part {
  /** What it was called by at first, whatever it is renamed to. */
  readonly key: string;
  /** Ids of the found actors that its mentions come from. */
  readonly origins: readonly string[];
  actor: Actor;
  /** What it is merged into. */
  into: Part | null;
}

export function partOf(actor: Actor): Part {
  return { key: actorKey(actor), origins: [actor.id], actor, into: null };
}

/** The part that gives its name to all that is merged with this one. */
export function rootOf(part: Part): Part {
  let root = part;
  while (root.into !== null) root = root.into;
  return root;
}

/** The part a decision means: by what it is called by now, or else by what it was found as. */
export function findPart(parts: readonly Part[], key: string): Part | undefined {
  return (
    parts.find((part) => part.into === null && actorKey(part.actor) === key) ??
    parts.find((part) => part.key === key)
  );
}
