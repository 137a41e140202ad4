import './PassageButton.css';
import { i18n } from '#i18n';

import type { Span } from '../lib/domain/span.ts';
import { ArticleText } from './ArticleText.tsx';

/** Shows a passage on the page. */
export type ShowPassage = (span: Span) => void;

interface PassageButtonProps {
  readonly words: string;
  readonly span: Span;
  readonly onShow: ShowPassage;
}

/** The words of a passage; pressing them shows it on the page. */
export function PassageButton({ words, span, onShow }: PassageButtonProps) {
  return (
    <button type="button" class="passage" onClick={() => onShow(span)}>
      <span class="visually-hidden">{i18n.t('popup.passage.jump')} </span>
      <ArticleText>{words}</ArticleText>
    </button>
  );
}
