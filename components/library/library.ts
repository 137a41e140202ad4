import type { Announcement } from '../use-announcement.ts';
import type { LibraryActions } from './library-actions.ts';
import type { Route, RouteName, RouteTo } from './routes.ts';

/** What every view of the library works with. */
export interface Library extends Omit<Announcement, 'sentence'> {
  readonly actions: LibraryActions;
  /** Goes elsewhere; in place of where the reader is, the way back leads past it. */
  readonly go: (route: Route, how?: 'further' | 'in-place') => void;
  /** Tells what was done, with a button that takes it back, until something else is done. */
  readonly offerUndo: OfferUndo;
  /** Whether keys of one letter do something. */
  readonly areKeysOn: boolean;
  /** Words for the title of the window: those of the view, once it knows them. */
  readonly entitle: (title: string) => void;
}

export type OfferUndo = (done: string, undo: () => Promise<unknown>) => void;

/** What a view is given. */
export interface ViewProps<Name extends RouteName> {
  readonly library: Library;
  readonly route: RouteTo<Name>;
}
