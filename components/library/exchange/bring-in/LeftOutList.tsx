import { i18n } from '#i18n';

import type { ImportPreview, LeftOut, LeftOutItem } from '../../../../lib/domain/import-preview.ts';

// Names of messages may not hold hyphens.
const REASON_KEYS = {
  'no-quote': 'noQuote',
  'no-address': 'noAddress',
  'is-reply': 'isReply',
  'too-long': 'tooLong',
  'not-readable': 'notReadable',
  twice: 'twice',
} as const satisfies Record<LeftOut, string>;

/** So many places are named of each reason. */
const MOST_PLACES = 10;

/** What of a file stays outside, each reason with the places in the file. */
export function LeftOutList({ leftOut }: Pick<ImportPreview, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  const reasons = Map.groupBy(leftOut, ({ why }) => why);
  return (
    <div class="exchange-left-out">
      <h4>{i18n.t('exchange.in.leftOut', leftOut.length)}</h4>
      <ul>
        {[...reasons].map(([why, items]) => (
          <li key={why}>
            {i18n.t(`exchange.leftOut.${REASON_KEYS[why]}`)}{' '}
            <span class="hint">{i18n.t('exchange.in.places', [placesOf(items)])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "3, 7 (uri), 9 …" */
function placesOf(items: readonly LeftOutItem[]): string {
  const named = items
    .slice(0, MOST_PLACES)
    .map(({ place, field }) => (field === '' ? String(place) : `${place} (${field})`))
    .join(', ');
  return items.length > MOST_PLACES ? `${named} …` : named;
}
