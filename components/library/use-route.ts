import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Library } from './library.ts';
import { hashOf, type Route, routeOf } from './routes.ts';

/** Where the address of the page leads, and how to lead it elsewhere. */
export function useRoute(): [route: Route, go: Library['go']] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    const follow = () => setRoute(routeOf(location.hash));
    // Links and the browser's own buttons.
    addEventListener('hashchange', follow, { signal: life.signal });
    addEventListener('popstate', follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = useCallback<Library['go']>((next, how = 'further') => {
    const hash = hashOf(next);
    if (how === 'in-place') history.replaceState(null, '', hash);
    else if (hash !== hashOf(routeOf(location.hash))) history.pushState(null, '', hash);
    setRoute(routeOf(hash));
  }, []);
  return [route, go];
}
