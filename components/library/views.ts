import type { ComponentType } from 'preact';

import type { ViewProps } from './library.ts';
import type { RouteName } from './routes.ts';
import { ShelfView } from './shelf/ShelfView.tsx';

type Loaders = { readonly [Name in RouteName]?: () => Promise<ComponentType<ViewProps<Name>>> };

/**
 * The view of each route, loaded when it is first gone to; but that of the shelf, with which the library
 * mostly opens, comes with the page: to fetch it after that takes longer than to draw it.
 */
export const VIEWS: Loaders = {
  shelf: async () => await Promise.resolve(ShelfView),
  article: async () => (await import('./reader/ReaderView.tsx')).ReaderView,
  actor: async () => (await import('./actor/ActorView.tsx')).ActorView,
  compare: async () => (await import('./compare/CompareView.tsx')).CompareView,
  exchange: async () => (await import('./exchange/ExchangeView.tsx')).ExchangeView,
  desk: async () => (await import('./desk/DeskView.tsx')).DeskView,
};

/** Any of them: `VIEWS` ties each to its route, which a look-up by name forgets. */
export type AnyView = ComponentType<ViewProps<RouteName>>;

const loaded = new Map<RouteName, AnyView>([['shelf', ShelfView as AnyView]]);

/** The view, where it has been loaded already. */
export function viewAtHand(name: RouteName): AnyView | null {
  return loaded.get(name) ?? null;
}

/** Loads the view of a route; `null` where there is none. */
export async function loadView(name: RouteName): Promise<AnyView | null> {
  const load = VIEWS[name];
  if (load === undefined) return null;
  const view = (await load()) as AnyView;
  loaded.set(name, view);
  return view;
}
