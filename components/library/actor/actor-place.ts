import type { RouteTo } from '../routes.ts';

/** What of each article is shown. */
export type ActorFilter = 'all' | 'said' | 'about';

export const ACTOR_FILTERS = ['all', 'said', 'about'] as const satisfies readonly ActorFilter[];

/** What the address of an actor's page says besides whose it is. */
export interface ActorPlace {
  /** The article in which the reader met the actor. */
  readonly articleId: string | null;
  readonly filter: ActorFilter;
  /** So many articles are shown. */
  readonly shown: number;
}

/** So many articles are read at once. */
export const ACTOR_STEP = 25;

export function actorPlaceIn(parameters: string): ActorPlace {
  const given = new URLSearchParams(parameters);
  const shown = Number(given.get('n'));
  return {
    articleId: given.get('in'),
    filter: ACTOR_FILTERS.find((one) => one === given.get('show')) ?? 'all',
    shown: Number.isSafeInteger(shown) && shown > ACTOR_STEP ? shown : ACTOR_STEP,
  };
}

/** The route to the same page with some of that changed. */
export function withActorPlace(
  route: RouteTo<'actor'>,
  change: Partial<Omit<ActorPlace, 'articleId'>>,
): RouteTo<'actor'> {
  const { articleId, filter, shown } = { ...actorPlaceIn(route.parameters), ...change };
  const parameters = new URLSearchParams({
    ...(articleId !== null && { in: articleId }),
    ...(filter !== 'all' && { show: filter }),
    ...(shown > ACTOR_STEP && { n: String(shown) }),
  });
  return { ...route, parameters: parameters.toString() };
}
