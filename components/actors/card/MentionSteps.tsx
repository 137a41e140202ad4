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
  const show = ({ start, end }: Mention) => onShow({ start, end });
  const step = (by: number) => {
    const next = (at + by + mentions.length) % mentions.length;
    setWanted(next);
    show(mentions[next] ?? mention);
  };
  return (
    <DetailsPart
      title={i18n.t('popup.actors.mentionsTitle')}
      beside={mentions.length > 1 && <Stepper at={at} count={mentions.length} onStep={step} />}
    >
      <MentionButton {...{ mention, text }} onPress={() => show(mention)} />
    </DetailsPart>
  );
}

interface StepperProps {
  readonly at: number;
  readonly count: number;
  readonly onStep: (by: number) => void;
}

function Stepper({ at, count, onStep }: StepperProps) {
  return (
    <div class="mention-stepper">
      <StepButton words={i18n.t('popup.actors.previousMention')} onStep={() => onStep(-1)}>
        ‹
      </StepButton>
      <output class="mention-place">
        {i18n.t('popup.actors.mentionPlace', [formatNumber(at + 1), formatNumber(count)])}
      </output>
      <StepButton words={i18n.t('popup.actors.nextMention')} onStep={() => onStep(1)}>
        ›
      </StepButton>
    </div>
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

interface MentionButtonProps {
  readonly mention: Mention;
  readonly text: string;
  readonly onPress: () => void;
}

function MentionButton({ mention, text, onPress }: MentionButtonProps) {
  const { before, words, after } = mentionContext(text, mention);
  return (
    <button type="button" class="passage mention" onClick={onPress}>
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
