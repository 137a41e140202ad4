import { render } from 'preact';
import { vi } from 'vitest';

import type { ActorInArticle, ActorPage } from '../../../components/library/actor/actor-page.ts';
import { ActorView } from '../../../components/library/actor/ActorView.tsx';
import { CompareView } from '../../../components/library/compare/CompareView.tsx';
import type { Comparison } from '../../../components/library/compare/comparison.ts';
import type { Library } from '../../../components/library/library.ts';
import type {
  InArticle,
  KeptArticle,
  LookWanted,
  ReaderActions,
} from '../../../components/library/reader/reader-actions.ts';
import type { Route } from '../../../components/library/routes.ts';
import { ReaderView } from '../../../components/library/reader/ReaderView.tsx';
import type { PopupActions } from '../../../components/popup-actions.ts';
import { sourceKindOf } from '../../../lib/domain/analysis.ts';
import type { Collection } from '../../../lib/domain/collection.ts';
import type { CopyFacts } from '../../../lib/domain/page-copy.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { actionsOn, keptArticle, rest } from '../mount-popup.tsx';

const NO_MEANINGS = { yellow: '', orange: '', blue: '', green: '', pink: '' };

const COLLECTIONS: readonly Collection[] = [
  { id: 'c1', name: 'Winter', created: 1, changed: 1, deleted: null, revision: 1 },
];

let tellNews: () => void = () => undefined;

/** Tells the view that something on the shelf is new. */
export async function hearNews(): Promise<void> {
  await rest(() => tellNews());
}

/** A library of which only the reader's part works. */
function libraryWith(replaced: Partial<ReaderActions>) {
  const told = vi.fn<(sentence: string | undefined) => void>();
  const titles: string[] = [];
  const reader: ReaderActions = {
    openArticle: async () => null,
    underlined: ({ analysis }) =>
      analysis.statements.map((statement) => ({
        statement,
        kind: sourceKindOf(statement),
        isFaint: false,
      })),
    workOn: () => {
      throw new Error('Nothing is open');
    },
    looksOf: async () => [],
    showLook: async () => '',
    downloadCopy: async () => undefined,
    print: () => undefined,
    cite: async () => [],
    copyCited: async () => undefined,
    openActor: async () => null,
    readActor: async () => [],
    compare: async () => null,
    ...replaced,
  };
  const actions = {
    reader,
    shelf: {
      getColourMeanings: async () => NO_MEANINGS,
      collections: async () => COLLECTIONS,
      onNews: (hear: () => void) => {
        tellNews = hear;
      },
    },
    reportError: () => undefined,
  };
  const library = {
    actions,
    announce: told,
    tellFailure: (_: unknown, sentence?: string) => told(sentence),
    entitle: (title: string) => void titles.push(title),
    go: () => undefined,
    offerUndo: () => undefined,
  };
  // The other parts of the library are not asked for anything.
  return { library: library as unknown as Library, told, titles };
}

/** Opens the reading view on this article, and gives what was done with it. */
export async function openReader(
  reading: Reading,
  {
    actions: replaced = {},
    kept = {},
    facts = {},
    at = '',
    looks = [],
    reader = {},
  }: {
    readonly actions?: Partial<PopupActions>;
    readonly kept?: Partial<NonNullable<KeptArticle['text']>>;
    readonly facts?: Partial<ShelfArticle>;
    readonly at?: string;
    readonly looks?: readonly CopyFacts[];
    readonly reader?: Partial<ReaderActions>;
  } = {},
) {
  const record = keptArticle({
    title: 'Ferry line may close',
    outlet: 'The Harbour Courier',
    ...facts,
  });
  const actions = actionsOn(reading, replaced);
  const downloaded: LookWanted[] = [];
  let inArticle: InArticle | undefined;
  const { library, titles, told } = libraryWith({
    openArticle: async () => ({
      record,
      notes: [],
      text: {
        keptAt: 1,
        reading,
        hasFindings: true,
        keptWork: { article: record, questions: [], unreadableQuestions: 0 },
        mutedKinds: [],
        ...kept,
      },
    }),
    workOn: (_, deeds) => {
      inArticle = deeds;
      return {
        ...actions,
        showPassage: async (span) => deeds.showPassage(span),
        showNote: async (id) => deeds.showNote(id),
      };
    },
    looksOf: async () => looks,
    showLook: async (...asked) => `<p>As of ${asked[3]}</p>`,
    downloadCopy: async (...asked) => void downloaded.push(asked),
    ...reader,
  });
  const route = { name: 'article', id: 'article', parameters: at } as const;
  await rest(() => render(<ReaderView library={library} route={route} />, document.body));
  return { actions, titles, told, downloaded, inArticle: () => inArticle };
}

/** Opens the page of an actor whom these articles tell of; comes back with the steps in which they were read. */
export async function openActorPage(
  page: ActorPage | null,
  told: readonly ActorInArticle[] = [],
  parameters = '',
): Promise<{ readonly read: readonly (readonly string[])[]; readonly gone: readonly Route[] }> {
  const read: (readonly string[])[] = [];
  const gone: Route[] = [];
  const { library } = libraryWith({
    openActor: async () => page,
    readActor: async (_, ids) => {
      read.push(ids);
      return told.filter(({ articleId }) => ids.includes(articleId));
    },
  });
  const show = async (at: string): Promise<void> => {
    const route = { name: 'actor', key: 'person:jane harlow', parameters: at } as const;
    const go = (to: Route): void => {
      gone.push(to);
      void show(to.parameters);
    };
    await rest(() =>
      render(<ActorView library={{ ...library, go }} route={route} />, document.body),
    );
  };
  await show(parameters);
  return { read, gone };
}

/** Opens the comparison; given several, each time it is asked for shows the next one. */
export async function openComparison(...comparisons: (Comparison | null)[]): Promise<void> {
  const [last = null] = comparisons.slice(-1);
  const left = [...comparisons];
  const { library } = libraryWith({ compare: async () => left.shift() ?? last });
  const route = { name: 'compare', id: 'here', parameters: '' } as const;
  await rest(() => render(<CompareView library={library} route={route} />, document.body));
}
