// Rows that are placed one by one are no rows of a table to a browser.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { articleName } from '../../../article-name.ts';
import { ArticleText } from '../../../ArticleText.tsx';
import { toArticle } from '../../routes.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Passage, markedWhole } from './find-passage.ts';
import { PassageLines } from './PassageLines.tsx';
import { RowFacts } from './RowFacts.tsx';
import { RowMarks, type RowMarkWords } from './RowMarks.tsx';

interface ArticleRowProps extends RowMarkWords {
  readonly digest: Digest;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly rowHeight: number;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly terms: ReadonlySet<string>;
  /** `null` where no words were asked for, `undefined` until it is found. */
  readonly passage: Passage | null | undefined;
  readonly onPick: (id: string, isRange: boolean) => void;
}

/** One article of the shelf: what it is, what the reader made of it, and where the words stand in it. */
export function ArticleRow(props: ArticleRowProps) {
  const { digest, index, rowHeight, isActive, isPicked, terms, passage } = props;
  const { id } = digest;
  const title = articleName(digest);
  // One row is in reach of the Tab key, and with it what stands in it.
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="row"
      class="shelf-row"
      data-id={id}
      aria-rowindex={index + 1}
      aria-selected={isPicked}
      tabIndex={tabIndex}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
    >
      <div role="gridcell" class="shelf-row-pick">
        <PickBox
          {...{ title, isPicked, tabIndex }}
          onPick={(isRange) => props.onPick(id, isRange)}
        />
      </div>
      <div role="gridcell" class="shelf-row-article">
        <a class="shelf-row-title" href={toArticle(id)} title={title} tabIndex={tabIndex}>
          <ArticleTitle title={title} terms={terms} />
        </a>
        <RowFacts digest={digest} tabIndex={tabIndex} />
        <RowMarks digest={digest} collections={props.collections} meanings={props.meanings} />
        {passage !== null && <PassageLines passage={passage} />}
      </div>
    </div>
  );
}

function ArticleTitle({
  title,
  terms,
}: {
  readonly title: string;
  readonly terms: ReadonlySet<string>;
}) {
  if (terms.size === 0) return <ArticleText>{title}</ArticleText>;
  return (
    <bdi class="article-text">
      <MarkedText {...markedWhole(title, terms)} />
    </bdi>
  );
}

interface PickBoxProps {
  readonly title: string;
  readonly isPicked: boolean;
  readonly tabIndex: number;
  readonly onPick: (isRange: boolean) => void;
}

function PickBox({ title, isPicked, tabIndex, onPick }: PickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  // A box that was pressed shows what is kept, whatever the browser thinks.
  useEffect(() => {
    if (box.current !== null) box.current.checked = isPicked;
  });
  return (
    <input
      ref={box}
      type="checkbox"
      class="shelf-pick"
      aria-label={i18n.t('library.shelf.pick', [title])}
      checked={isPicked}
      tabIndex={tabIndex}
      onClick={(event) => onPick(event.shiftKey)}
    />
  );
}
