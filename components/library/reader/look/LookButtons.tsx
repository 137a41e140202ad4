import { i18n } from '#i18n';

import { formatDay, formatMoment } from '../../../reader-locale.ts';
import type { Looks } from './use-looks.ts';

/** Shows the article as it looked when a copy of it was kept, or its text again. */
export function LookButtons({ looks: { all, shown, turn } }: { readonly looks: Looks }) {
  const days = new Set(all.map(({ taken }) => formatDay(taken)));
  // Two of one day are told apart by the hour.
  const nameOf = days.size === all.length ? formatDay : formatMoment;
  return (
    <>
      {all.map(({ taken }) => (
        <button
          key={taken}
          type="button"
          class="button"
          aria-pressed={shown?.taken === taken}
          onClick={() => turn(taken)}
        >
          {i18n.t('library.reader.look.show', [nameOf(taken)])}
        </button>
      ))}
    </>
  );
}
