import { useContext } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Note } from '../../../../lib/domain/note.ts';
import { ArticleLanguage, ArticleText } from '../../../ArticleText.tsx';
import { LongQuote } from '../../../LongQuote.tsx';

/** About four lines; a longer passage shows its beginning. */
const LONG_QUOTE_CHARACTERS = 320;

interface ItemQuoteProps {
  readonly id: string;
  readonly note: Pick<Note, 'passage' | 'sentence'>;
}

/** The words that were flagged, and the sentence they stand in where they are only a part of it. */
export function ItemQuote({ id, note }: ItemQuoteProps) {
  const { quote } = note.passage;
  const around = aroundQuote(note);
  const lang = useContext(ArticleLanguage);
  return (
    <LongQuote
      quote={around === null ? quote : note.sentence}
      longCharacters={LONG_QUOTE_CHARACTERS}
      class="desk-quote"
      more={i18n.t('desk.item.whole')}
      less={i18n.t('desk.item.less')}
    >
      <p id={id} class="desk-words">
        <ArticleText>{quote}</ArticleText>
      </p>
      {around !== null && (
        <p class="desk-sentence article-text" dir="auto" lang={lang}>
          {around.before}
          <span class="desk-sentence-quote">{quote}</span>
          {around.after}
        </p>
      )}
    </LongQuote>
  );
}

/** What of its sentence stands before and behind the quote; `null` where that is nothing. */
function aroundQuote({ passage: { quote }, sentence }: ItemQuoteProps['note']) {
  const at = sentence.indexOf(quote);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + quote.length)];
  return at === -1 || !/[\p{L}\p{N}]/u.test(before + after) ? null : { before, after };
}
