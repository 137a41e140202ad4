import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from './library.ts';
import { hashOf, type Route, type RouteName, SHELF } from './routes.ts';
import { type AnyView, loadView, viewAtHand } from './views.ts';

interface RoutedViewProps {
  readonly library: Library;
  readonly route: Route;
}

/** The view that the address asks for, once it is loaded. */
export function RoutedView({ library, route }: RoutedViewProps) {
  const view = useView(route.name, library.tellFailure);
  if (view === 'absent') return <NothingThere />;
  if (view === 'coming') return <div class="library-coming" aria-busy="true" />;
  return h(view, { library, route });
}

function useView(
  name: RouteName,
  tellFailure: Library['tellFailure'],
): AnyView | 'coming' | 'absent' {
  const [absent, setAbsent] = useState<RouteName | null>(null);
  const [, setArrived] = useState<RouteName | null>(null);
  const view = viewAtHand(name);
  useEffect(() => {
    if (view !== null) return;
    loadView(name).then(
      (found) => (found === null ? setAbsent(name) : setArrived(name)),
      (error: unknown) => tellFailure(error, i18n.t('library.failed')),
    );
  }, [name, view]);
  return view ?? (absent === name ? 'absent' : 'coming');
}

function NothingThere() {
  return (
    <div class="library-absent">
      <h1>{i18n.t('library.absent.title')}</h1>
      <p>
        <a class="library-link" href={hashOf(SHELF)}>
          {i18n.t('library.absent.wayOn')}
        </a>
      </p>
    </div>
  );
}
