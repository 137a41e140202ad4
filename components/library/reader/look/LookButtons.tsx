import { i18n } from '#i18n';

import { formatDay } from '../../../reader-locale.ts';
import type { Looks } from './use-looks.ts';

/** Shows the article as it looked when a copy of it was kept, or its text again. */
export function LookButtons({ looks: { all, shown, turn } }: { readonly looks: Looks }) {
  return (
    <>
      {all.map(({ taken }, at) => (
        <button
          key={taken}
          type="button"
          class="button"
          aria-pressed={shown?.taken === taken}
          onClick={() => turn(taken)}
        >
          {i18n.t(`library.reader.look.${at === 0 ? 'show' : 'first'}`, [formatDay(taken)])}
        </button>
      ))}
    </>
  );
}
