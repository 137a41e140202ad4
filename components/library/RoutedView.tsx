import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Absent } from './Absent.tsx';
import type { Library } from './library.ts';
import type { Route, RouteName } from './routes.ts';
import { type AnyView, loadView, viewAtHand } from './views.ts';

interface RoutedViewProps {
  readonly library: Library;
  readonly route: Route;
}

/** The view that the address asks for, once it is loaded. */
export function RoutedView({ library, route }: RoutedViewProps) {
  const view = useView(route.name, library.tellFailure);
  if (view === 'absent') return <Absent title={i18n.t('library.absent.title')} />;
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
