import { i18n } from '#i18n';

import { ArticleText } from '../../../ArticleText.tsx';
import { LongQuote } from '../../../LongQuote.tsx';

/** About four lines; a longer passage shows its beginning. */
const LONG_QUOTE_CHARACTERS = 320;

/** The words that were flagged. */
export function ItemQuote({ id, quote }: { readonly id: string; readonly quote: string }) {
  return (
    <LongQuote
      quote={quote}
      longCharacters={LONG_QUOTE_CHARACTERS}
      class="desk-quote"
      more={i18n.t('desk.item.whole')}
      less={i18n.t('desk.item.less')}
    >
      <p id={id} class="desk-words">
        <ArticleText>{quote}</ArticleText>
      </p>
    </LongQuote>
  );
}
