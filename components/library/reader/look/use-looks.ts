import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Article } from '../../../../lib/domain/article.ts';
import type { Note } from '../../../../lib/domain/note.ts';
import type { CopyFacts } from '../../../../lib/domain/page-copy.ts';
import type { ShelfArticle } from '../../../../lib/domain/shelf.ts';
import type { Library } from '../../library.ts';

/** A copy that is shown, as one HTML document. */
export interface ShownLook {
  readonly taken: number;
  readonly html: string;
}

/** How the article looked, as far as copies were kept. */
export interface Looks {
  /** The newest first. */
  readonly all: readonly CopyFacts[];
  readonly shown: ShownLook | null;
  /** Shows it; the one that is shown is put away. */
  readonly turn: (taken: number) => void;
}

/** The copies of a kept article, and the one before the reader. */
export function useLooks(
  record: ShelfArticle,
  article: Article,
  notes: readonly Note[],
  library: Library,
): Looks {
  const { reader } = library.actions;
  const [all, setAll] = useState<readonly CopyFacts[]>([]);
  const [shown, setShown] = useState<ShownLook | null>(null);
  useEffect(() => {
    reader.looksOf(record).then(setAll, library.actions.reportError);
  }, [record]);
  const show = async (taken: number) => {
    try {
      setShown({ taken, html: await reader.showLook(record, article, notes, taken) });
    } catch (error) {
      library.tellFailure(error, i18n.t('library.reader.look.failed'));
    }
  };
  const turn = (taken: number) => {
    if (shown?.taken === taken) setShown(null);
    else void show(taken);
  };
  return { all, shown, turn };
}
