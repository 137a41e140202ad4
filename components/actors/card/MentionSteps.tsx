import './MentionSteps.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Mention } from '../../../lib/domain/analysis.ts';
import { ArticleText } from '../../ArticleText.tsx';
import type { ShowPassage } from '../../PassageButton.tsx';
import { formatNumber } from '../../reader-locale.ts';
import { DetailsPart } from './DetailsPart.tsx';
import { mentionContext } from './mention-context.ts';

interface MentionStepsProps {
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly onShow: ShowPassage;
}

/** Every mention, one after the other: its words here, the place on the page. */
export function MentionSteps({ mentions, text, onShow }: MentionStepsProps) {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, mentions.length - 1);
  const mention = mentions[at];
  if (mention === undefined) return null;
  const step = (by: number) => {
    const next = (at + by + mentions.length) % mentions.length;
    setWanted(next);
    onShow(mentions[next] ?? mention);
  };
  return (
    <DetailsPart title={i18n.t('popup.actors.mentionsTitle')}>
      <div class="mention-steps">
        <MentionButton {...{ mention, text, onShow }} />
        {mentions.length > 1 && (
          <div class="mention-stepper">
            <StepButton words={i18n.t('popup.actors.previousMention')} onStep={() => step(-1)}>
              ‹
            </StepButton>
            <output class="mention-place">
              {i18n.t('popup.actors.mentionPlace', [
                formatNumber(at + 1),
                formatNumber(mentions.length),
              ])}
            </output>
            <StepButton words={i18n.t('popup.actors.nextMention')} onStep={() => step(1)}>
              ›
            </StepButton>
          </div>
        )}
      </div>
    </DetailsPart>
  );
}

interface MentionButtonProps extends Pick<MentionStepsProps, 'text' | 'onShow'> {
  readonly mention: Mention;
}

function MentionButton({ mention, text, onShow }: MentionButtonProps) {
  const { before, words, after } = mentionContext(text, mention);
  return (
    <button type="button" class="passage mention" onClick={() => onShow(mention)}>
      <span class="visually-hidden">{i18n.t('popup.passage.jump')} </span>
      <span class="passage-words">
        <ArticleText>{before}</ArticleText>
        <b>
          <ArticleText>{words}</ArticleText>
        </b>
        <ArticleText>{after}</ArticleText>
      </span>
    </button>
  );
}

interface StepButtonProps {
  readonly words: string;
  readonly onStep: () => void;
  readonly children: string;
}

function StepButton({ words, onStep, children }: StepButtonProps) {
  return (
    <button type="button" class="step-button" aria-label={words} title={words} onClick={onStep}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
