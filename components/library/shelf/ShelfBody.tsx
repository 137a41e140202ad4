import { useEffect, useRef } from 'preact/hooks';

import type { Digest } from '../../../lib/domain/digest.ts';
import type { Library } from '../library.ts';
import type { Found } from './finding/use-found.ts';
import type { QueryState } from './finding/use-shelf-query.ts';
import { ArticleGrid } from './list/ArticleGrid.tsx';
import type { RowMarkWords } from './list/RowMarks.tsx';
import type { Selection } from './list/use-selection.ts';
import type { ShelfContents } from './shelf-book.ts';
import { NothingFound } from './ShelfEmpty.tsx';

interface ShelfBodyProps {
  readonly library: Library;
  readonly contents: ShelfContents;
  readonly state: QueryState;
  readonly found: Found;
  readonly selection: Selection;
  readonly own: RowMarkWords;
  readonly place: readonly [active: string | null, setActive: (id: string) => void];
  readonly hasChips: boolean;
  readonly onLeave: () => void;
  readonly onDelete: (articles: readonly Digest[]) => void;
}

/** The list, or why there is none. */
export function ShelfBody(props: ShelfBodyProps) {
  const { library, contents, state, found, selection, place } = props;
  const { extent } = contents;
  const { query, ask } = state;
  const { articles } = found;
  const frame = useRef<HTMLDivElement>(null);
  useFromTheTop(frame, query);

  const removeActive = () => {
    const active = articles.filter(({ id }) => id === place[0]);
    const doomed = selection.articles.length > 0 ? selection.articles : active;
    if (doomed.length > 0) props.onDelete(doomed);
  };
  if (extent === 'none') return <div class="shelf-coming" aria-busy="true" />;
  if (extent === 'all' && articles.length === 0 && !found.isOpening) {
    return <NothingFound query={query} hasChips={props.hasChips} onAsk={ask} />;
  }
  return (
    <div ref={frame} aria-busy={extent !== 'all' || found.isOpening}>
      <ArticleGrid
        {...props.own}
        actions={library.actions.shelf}
        report={library.actions.reportError}
        articles={articles}
        answer={found.answer}
        selection={selection}
        active={place[0]}
        onActive={place[1]}
        onOpen={(id) => library.go({ name: 'article', id, parameters: '' })}
        onLeave={props.onLeave}
        onDelete={removeActive}
      />
    </div>
  );
}

/** Who asks for something else begins to read it where it begins, however far down they were. */
function useFromTheTop(frame: { readonly current: HTMLElement | null }, query: unknown): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const element = frame.current;
    if (!isFirst.current && element !== null && element.getBoundingClientRect().top < 0) {
      element.scrollIntoView?.({ block: 'start' });
    }
    isFirst.current = false;
  }, [query]);
}
