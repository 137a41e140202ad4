/**
 * What the reader decided about the actors of one article; it wins over what was found. Actors go by
 * `actorKey`, since ids change with the text.
 */
export type ActorDecision =
  /** It is called this from now on. */
  | { readonly kind: 'rename'; readonly actor: string; readonly name: string }
  /** Both are one: `into` keeps its name. */
  | { readonly kind: 'merge'; readonly actor: string; readonly into: string }
  /** What the article calls by this name is somebody else. */
  | { readonly kind: 'split'; readonly actor: string; readonly alias: string };
