import './ArticleGrid.css';
import '../../../notes/ColourMark.css';
import '../../../notes/editor/TagField.css';
import { useMemo, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import type { SearchAnswer } from '../../../../lib/search/index.ts';
import type { ShelfActions } from '../shelf-actions.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { findPassage, type Passage } from './find-passage.ts';
import type { RowMarkWords } from './RowMarks.tsx';
import type { Selection } from './use-selection.ts';
import { useRowKeys } from './use-row-keys.ts';
import { type Rows, useRows } from './use-rows.ts';
import { keyOf, useWords } from './use-words.ts';

interface ArticleGridProps extends RowMarkWords {
  readonly actions: ShelfActions;
  readonly report: (error: unknown) => void;
  readonly articles: readonly Digest[];
  readonly answer: SearchAnswer | null;
  readonly selection: Selection;
  /** The row that keys work on; `null` for the first. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onLeave: () => void;
  readonly onDelete: () => void;
}

const NO_TERMS: ReadonlySet<string> = new Set();

/**
 * The articles, of which those in sight are drawn: a grid, since its rows are picked and hold links. Its
 * own windowing takes forty lines, for all rows are equally high; a package would measure each.
 */
export function ArticleGrid(props: ArticleGridProps) {
  const { articles, answer } = props;
  const list = useRef<HTMLDivElement>(null);
  const isSearch = answer !== null;
  const rows = useRows(list, articles.length, isSearch ? 'passages' : 'plain');
  const found = articles.findIndex(({ id }) => id === props.active);
  const activeAt = Math.max(0, found);
  const keys = useRowKeys({ ...props, list, activeAt, rowHeight: rows.rowHeight });
  return (
    <div
      ref={list}
      role="grid"
      class={`shelf-grid ${isSearch ? 'shelf-grid--passages' : ''}`}
      aria-label={i18n.t('library.shelf.articles')}
      aria-rowcount={articles.length}
      aria-multiselectable="true"
      style={{ blockSize: `${articles.length * rows.rowHeight}px` }}
      onKeyDown={keys}
      onClick={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('.shelf-row') : null;
        const id = row?.dataset['id'];
        if (id !== undefined) props.onActive(id);
      }}
    >
      <GridRows {...props} rows={rows} activeAt={activeAt} />
    </div>
  );
}

interface GridRowsProps extends ArticleGridProps {
  readonly rows: Rows;
  readonly activeAt: number;
}

function GridRows({ rows, activeAt, ...props }: GridRowsProps) {
  const { articles, answer, selection, meanings, collections } = props;
  const inSight = articles.slice(rows.first, rows.end);
  const words = useWords(props.actions, inSight, answer !== null, props.report);
  const terms = answer?.terms ?? NO_TERMS;
  const passageOf = usePassages(terms);
  const pick = (id: string, isRange: boolean): void => {
    if (isRange) selection.extendTo(id);
    else selection.toggle(id);
  };
  const draw = (digest: Digest, index: number) => {
    const there = words.get(keyOf(digest));
    return (
      <ArticleRow
        key={digest.id}
        {...{ digest, index, terms, meanings, collections }}
        onPick={pick}
        rowHeight={rows.rowHeight}
        isActive={index === activeAt}
        isPicked={selection.has(digest.id)}
        passage={answer === null ? null : there && passageOf(digest, there)}
      />
    );
  };
  const drawn = inSight.map((digest, at) => draw(digest, rows.first + at));
  // The row that has the focus stays, wherever the reader scrolls; and in its order, since a row that
  // is moved in the document loses the focus, too.
  const active = articles[activeAt];
  if (active !== undefined && activeAt < rows.first) drawn.unshift(draw(active, activeAt));
  if (active !== undefined && activeAt >= rows.end) drawn.push(draw(active, activeAt));
  return <>{drawn}</>;
}

/** Finds a passage once, however often its row is drawn. */
function usePassages(terms: ReadonlySet<string>) {
  const found = useMemo(() => new Map<string, Passage>(), [terms]);
  return (digest: Digest, words: Parameters<typeof findPassage>[0]): Passage => {
    const known = found.get(keyOf(digest)) ?? findPassage(words, terms);
    found.set(keyOf(digest), known);
    return known;
  };
}
