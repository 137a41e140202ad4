import './PassageButton.css';
import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import type { Span } from '../lib/domain/span.ts';
import { ArticleText } from './ArticleText.tsx';

/** Shows a passage on the page. */
export type ShowPassage = (span: Span) => void;

interface PassageButtonProps {
  readonly words: string;
  readonly span: Span;
  readonly onShow: ShowPassage;
  /** What is to be known before the words are read: who says them, and how. */
  readonly lead?: ComponentChildren;
}

/** The words of a passage; pressing them shows it on the page. */
export function PassageButton({ words, span, onShow, lead }: PassageButtonProps) {
  return (
    <button type="button" class="passage" onClick={() => onShow(span)}>
      <span class="visually-hidden">{i18n.t('popup.passage.jump')} </span>
      {lead === undefined ? (
        <ArticleText>{words}</ArticleText>
      ) : (
        <span class="passage-words">
          <span class="passage-lead">{lead}</span> <ArticleText>{words}</ArticleText>
        </span>
      )}
    </button>
  );
}
