import { useContext } from 'preact/hooks';

import { i18n } from '#i18n';

import { ArticleText } from '../../ArticleText.tsx';
import { gapWords } from '../gap-words.ts';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';
import type { Muting } from '../use-muted-kinds.ts';
import { Arriving, useArrivalFocus } from './use-arrival-focus.ts';

interface DismissedQuestionProps {
  readonly entry: QuestionEntry;
  readonly muting: Muting;
  readonly deeds: QuestionDeeds;
  /** Whether it stands among questions that are asked. */
  readonly isInPlace: boolean;
}

/** A question that was put aside: to be asked after all, or not to be asked for its kind either. */
export function DismissedQuestion({ entry, muting, deeds, isInPlace }: DismissedQuestionProps) {
  const { key, work } = entry;
  const arriving = useContext(Arriving);
  const restoreButton = useArrivalFocus<HTMLButtonElement>(key);
  const restore = () => {
    arriving.current = key;
    deeds.dismiss(key, false);
  };
  return (
    <li class="question question--quiet">
      {isInPlace && <p class="hint">{i18n.t('popup.questions.dismissed')}</p>}
      <p class="question-text">
        <ArticleText>{work.text}</ArticleText>
      </p>
      <div class="question-deeds">
        <button
          ref={restoreButton}
          type="button"
          class="text-button"
          aria-label={i18n.t('popup.questions.restoreOne', [work.text])}
          onClick={restore}
        >
          {i18n.t('popup.questions.restore')}
        </button>
        <MuteButton {...{ work, muting, deeds }} />
      </div>
    </li>
  );
}

function MuteButton(
  props: Pick<DismissedQuestionProps, 'muting' | 'deeds'> & Pick<QuestionEntry, 'work'>,
) {
  const {
    work: { gap },
    muting: { site, kinds },
    deeds,
  } = props;
  if (gap === null || site === null) return null;
  const isMuted = kinds.has(gap);
  const words = [gapWords(gap), site] as const;
  return (
    <button type="button" class="text-button" onClick={() => deeds.mute(gap, !isMuted)}>
      {isMuted
        ? i18n.t('popup.questions.unmute', [...words])
        : i18n.t('popup.questions.mute', [...words])}
    </button>
  );
}
