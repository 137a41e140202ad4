import './BulkBar.css';
import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { formatNumber } from '../../../reader-locale.ts';
import { askForArticles } from '../../exchange/take-out/choice-of.ts';
import { hashOf } from '../../routes.ts';
import type { Selection } from '../list/use-selection.ts';
import type { ShelfContents } from '../shelf-book.ts';
import type { BulkDeeds } from './bulk-deeds.ts';
import { CollectPanel } from './CollectPanel.tsx';
import { TagPanel } from './TagPanel.tsx';
import { useRoomBelow } from './use-room-below.ts';

interface BulkBarProps {
  readonly selection: Selection;
  readonly found: readonly Digest[];
  readonly contents: ShelfContents;
  readonly deeds: BulkDeeds;
  readonly onDelete: () => void;
}

type PanelName = 'tags' | 'collections';

/** What can be done with the articles that are picked; it is there while some are. */
export function BulkBar({ selection, found, contents, deeds, onDelete }: BulkBarProps) {
  const [panel, setPanel] = useState<PanelName | null>(null);
  const bar = useRef<HTMLElement>(null);
  useRoomBelow(bar);
  const { articles } = selection;
  const parts = { articles, contents, deeds };
  const close = (): void => {
    const opener = bar.current?.querySelector<HTMLElement>(`[data-panel="${panel ?? ''}"]`);
    setPanel(null);
    opener?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (panel !== null) close();
    else selection.clear();
  };
  return (
    // Keys come up to it from what is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class="bulk-bar"
      aria-label={i18n.t('library.bulk.label')}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {panel === 'tags' && <TagPanel {...parts} />}
      {panel === 'collections' && <CollectPanel {...parts} />}
      <BulkLine {...{ selection, found, deeds, onDelete, panel }} onOpen={setPanel} />
    </section>
  );
}

interface BulkLineProps extends Omit<BulkBarProps, 'contents'> {
  readonly panel: PanelName | null;
  readonly onOpen: (panel: PanelName | null) => void;
}

/** How many are picked, and a button for each deed. */
function BulkLine({ selection, found, deeds, onDelete, panel, onOpen }: BulkLineProps) {
  const { articles } = selection;
  return (
    <div class="bulk-line">
      <output class="bulk-count">
        {i18n.t('library.bulk.picked', articles.length, [formatNumber(articles.length)])}
      </output>
      {articles.length < found.length && (
        <button type="button" class="text-button" onClick={selection.pickAll}>
          {i18n.t('library.bulk.pickAll', [formatNumber(found.length)])}
        </button>
      )}
      <PanelButton name="tags" open={panel} onOpen={onOpen} />
      <PanelButton name="collections" open={panel} onOpen={onOpen} />
      <SaveButton articles={articles} deeds={deeds} />
      <ExportLink articles={articles} />
      <button type="button" class="button bulk-delete" onClick={onDelete}>
        {i18n.t('library.bulk.delete')}
      </button>
      <button type="button" class="text-button bulk-clear" onClick={selection.clear}>
        {i18n.t('library.bulk.clear')}
      </button>
    </div>
  );
}

interface PanelButtonProps {
  readonly name: PanelName;
  readonly open: PanelName | null;
  readonly onOpen: (name: PanelName | null) => void;
}

function PanelButton({ name, open, onOpen }: PanelButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-panel={name}
      aria-expanded={open === name}
      onClick={() => onOpen(open === name ? null : name)}
    >
      {i18n.t(`library.bulk.${name}`)}
    </button>
  );
}

/** Saves those that are not; takes them off the shelf where all are. */
function SaveButton({
  articles,
  deeds,
}: {
  readonly articles: readonly Digest[];
  readonly deeds: BulkDeeds;
}) {
  const isSaved = articles.every((digest) => digest.isSaved);
  const words = isSaved ? 'library.bulk.takeOff' : 'library.bulk.save';
  const done = isSaved ? 'library.bulk.takenOff' : 'library.bulk.saved';
  const save = () =>
    deeds.change(articles, { isSaved: !isSaved }, (count, inWords) =>
      i18n.t(done, count, [inWords]),
    );
  return (
    <button type="button" class="button" onClick={save}>
      {i18n.t(words)}
    </button>
  );
}

/** Leads to where files are saved, with these articles chosen. */
function ExportLink({ articles }: { readonly articles: readonly Digest[] }) {
  const parameters = askForArticles(articles.map(({ id }) => id));
  return (
    <a class="button" href={hashOf({ name: 'exchange', parameters })}>
      {i18n.t('exchange.out.fromShelf')}
    </a>
  );
}
