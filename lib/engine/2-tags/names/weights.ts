/** Points for each type a name can have; `other` is what names no actor: laws, events, works. */
export interface Weights {
  person: number;
  organization: number;
  place: number;
  group: number;
  other: number;
}

/** The types that name an actor. */
export const ACTOR_TYPES = ['person', 'organization', 'place', 'group'] as const;
export const WEIGHED_TYPES = [...ACTOR_TYPES, 'other'] as const;

/** No points for anything yet. */
export function noWeights(): Weights {
  return { person: 0, organization: 0, place: 0, group: 0, other: 0 };
}
