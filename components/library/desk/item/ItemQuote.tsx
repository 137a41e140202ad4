import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { ArticleText } from '../../../ArticleText.tsx';

/** About four lines; a longer passage shows its beginning. */
const LONG_QUOTE_CHARACTERS = 320;

/** The words that were flagged. */
export function ItemQuote({ id, quote }: { readonly id: string; readonly quote: string }) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div class={isWhole ? 'desk-quote desk-quote--whole' : 'desk-quote'}>
      <p id={id} class="desk-words">
        <ArticleText>{quote}</ArticleText>
      </p>
      {quote.length > LONG_QUOTE_CHARACTERS && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {i18n.t(isWhole ? 'desk.item.less' : 'desk.item.whole')}
        </button>
      )}
    </div>
  );
}
