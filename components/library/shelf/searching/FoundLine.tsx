import './FoundLine.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatChoice, formatNumber } from '../../../reader-locale.ts';
import type { Slip } from '../../../../lib/search/index.ts';
import type { ShelfQuery } from '../finding/shelf-query.ts';
import type { Found } from '../finding/use-found.ts';
import type { ShelfContents } from '../shelf-book.ts';

interface FoundLineProps {
  readonly found: Found;
  readonly contents: ShelfContents;
  readonly query: ShelfQuery;
  readonly hasChips: boolean;
}

/** How much was found, what was taken for what, and what is not read yet. */
export function FoundLine({ found, contents, query, hasChips }: FoundLineProps) {
  const isNarrowed = hasChips || query.text.trim() !== '';
  const words = countWords(found, contents, isNarrowed);
  const slips = found.answer?.slips.map(slipWords) ?? [];
  const waiting = waitingWords(contents);
  const isWaiting = useLasting(waiting !== '');
  return (
    <div class="found-line">
      <p class="found-count">{words}</p>
      {slips.map((slip) => (
        <p key={slip}>{slip}</p>
      ))}
      {isWaiting && <p class="hint">{waiting}</p>}
      <LateNews words={[words, ...slips].join(' ')} />
    </div>
  );
}

function countWords(
  { articles, isOpening }: Found,
  { catalogue, extent }: ShelfContents,
  isNarrowed: boolean,
): string {
  if (isOpening) return i18n.t('library.search.opening');
  if (extent !== 'all') return '\u00a0';
  const total = catalogue.digests.length;
  const all = formatNumber(total);
  if (!isNarrowed) return i18n.t('library.shelf.count', total, [all]);
  return i18n.t('library.shelf.countOf', total, [formatNumber(articles.length), all]);
}

/** More than anybody compares with what they meant. */
const MOST_TAKEN = 4;

function slipWords({ typed, taken }: Slip): string {
  const words = taken.slice(0, MOST_TAKEN).map((word) => i18n.t('library.search.word', [word]));
  const rest = taken.length > MOST_TAKEN ? [i18n.t('library.search.moreWords')] : [];
  return i18n.t('library.search.slip', [typed, formatChoice([...words, ...rest])]);
}

function waitingWords({ toIndex, extent }: ShelfContents): string {
  if (extent !== 'all' || toIndex === 0) return '';
  return i18n.t('library.search.waiting', toIndex, [formatNumber(toIndex)]);
}

/** What was changed just now is read within a second or two: a line that comes and goes would move the list. */
const LASTING_MS = 4000;

function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), LASTING_MS);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isSo && lasts;
}

const QUIET_MS = 700;

/** What a screen reader says once the reader has stopped typing, not with every letter. */
function LateNews({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return <output class="visually-hidden">{said}</output>;
}
