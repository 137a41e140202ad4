import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { hashOf, type Route, type RouteName } from './routes.ts';
import { VIEWS } from './views.ts';

/** The rooms of the library, in the order in which they are shown. */
const ROOMS = ['shelf', 'desk', 'exchange'] as const satisfies RouteName[];

/** Views of one thing belong to the room that the reader comes from. */
const ROOM_OF: Record<RouteName, (typeof ROOMS)[number]> = {
  shelf: 'shelf',
  article: 'shelf',
  actor: 'shelf',
  compare: 'shelf',
  desk: 'desk',
  exchange: 'exchange',
};

/** The way between the rooms of the library; one that is not built yet is left out. */
export function LibraryNav({ route }: { readonly route: Route }) {
  const left = useRef(new Map<RouteName, string>()).current;
  left.set(route.name, route.parameters);
  // A room is found as it was left; from within, its name leads to all of it.
  const parametersOf = (name: RouteName): string =>
    route.name === name ? '' : (left.get(name) ?? '');
  return (
    <nav class="library-nav" aria-label={i18n.t('library.rooms.label')}>
      <ul class="library-rooms" role="list">
        {ROOMS.filter((name) => VIEWS[name] !== undefined).map((name) => (
          <li key={name}>
            <a
              class="library-room"
              href={hashOf({ name, parameters: parametersOf(name) })}
              aria-current={currency(route, name)}
            >
              {i18n.t(`library.rooms.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currency(route: Route, room: RouteName): 'page' | 'true' | undefined {
  if (route.name === room) return 'page';
  return ROOM_OF[route.name] === room ? 'true' : undefined;
}
