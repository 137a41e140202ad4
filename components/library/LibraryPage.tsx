import '../theme.css';
import './LibraryPage.css';
import { useCallback, useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { SkipLink } from '../side-panel/SkipLink.tsx';
import { useAnnouncement } from '../use-announcement.ts';
import { KeysHelp } from './keys/KeysHelp.tsx';
import { useSingleKeys } from './keys/use-single-keys.ts';
import type { Library } from './library.ts';
import type { LibraryActions } from './library-actions.ts';
import { LibraryNav } from './LibraryNav.tsx';
import { RoutedView } from './RoutedView.tsx';
import { isSamePlace, type Route } from './routes.ts';
import { UndoBar, useUndoOffer } from './UndoBar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRoute } from './use-route.ts';

const MAIN = 'library-main';

/** The frame of the library: the way between its rooms, the room itself, and what is told to the reader. */
export function LibraryPage({ actions }: { readonly actions: LibraryActions }) {
  const [route, go] = useRoute();
  const { sentence, announce, tellFailure } = useAnnouncement(actions);
  const [done, offerUndo, withdraw] = useUndoOffer();
  const entitle = useCallback((title: string) => {
    document.title = i18n.t('library.title', [title]);
  }, []);
  const keys = useSingleKeys(actions.keys, tellFailure);
  const areKeysOn = keys.areOn;
  const library: Library = { actions, go, announce, tellFailure, offerUndo, entitle, areKeysOn };
  const main = useRef<HTMLElement>(null);
  useArrival(route, main);
  useKeptFocus(main);

  const takeBack = async (undone: Promise<unknown>) => {
    try {
      await undone;
      announce(i18n.t('library.undo.done'));
    } catch (error) {
      tellFailure(error, i18n.t('library.undo.failed'));
    }
  };
  return (
    <>
      <header class="library-head">
        <SkipLink to={MAIN} label={i18n.t('library.skip')} />
        <span class="library-name">{i18n.t('popup.name')}</span>
        <LibraryNav route={route} />
        <KeysHelp room={route.name} keys={keys} />
      </header>
      <main id={MAIN} class="library-main" tabIndex={-1} ref={main}>
        <RoutedView library={library} route={route} />
      </main>
      <output class="library-news">{sentence}</output>
      <UndoBar
        done={done}
        home={main}
        onTaken={(undone) => void takeBack(undone)}
        onClose={withdraw}
      />
    </>
  );
}

/** Takes the focus along to another room, unless the room has taken it itself: else it would be lost. */
function useArrival(route: Route, main: { readonly current: HTMLElement | null }): void {
  const before = useRef(route);
  useEffect(() => {
    const isHere = isSamePlace(before.current, route);
    before.current = route;
    if (isHere) return;
    if (!main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [route]);
}
