import { useContext, useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { GAP_KINDS, type GapKind } from '../../../lib/domain/analysis.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { gapWords } from '../gap-words.ts';
import { QuestionPassage } from '../item/QuestionPassage.tsx';
import { Arriving } from '../item/use-arrival-focus.ts';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';

interface MutedQuestionsProps {
  readonly entries: readonly QuestionEntry[];
  readonly site: string;
  readonly deeds: QuestionDeeds;
}

/** A quiet line on what is kept back for its kind, and the way back to it. */
export function MutedQuestions({ entries, site, deeds }: MutedQuestionsProps) {
  const [isShown, setIsShown] = useState(false);
  const listId = useId();
  if (entries.length === 0) return null;
  return (
    <div class="muted-questions">
      <p class="hint">
        {i18n.t('popup.questions.muted', entries.length)}{' '}
        <button
          type="button"
          class="text-button"
          aria-expanded={isShown}
          aria-controls={listId}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? i18n.t('popup.questions.hideMuted') : i18n.t('popup.questions.showMuted')}
        </button>
      </p>
      <div id={listId}>
        {isShown &&
          GAP_KINDS.map((gap) => (
            <MutedKindList
              key={gap}
              {...{ gap, site, deeds }}
              entries={entries.filter(({ work }) => work.gap === gap)}
            />
          ))}
      </div>
    </div>
  );
}

/** The questions of one kind, to be looked at; worked on they are once the kind is asked again. */
function MutedKindList(props: MutedQuestionsProps & { readonly gap: GapKind }) {
  const { gap, site, entries, deeds } = props;
  const arriving = useContext(Arriving);
  const [first] = entries;
  if (first === undefined) return null;
  const askAgain = () => {
    arriving.current = first.key;
    deeds.mute(gap, false);
  };
  return (
    <>
      <ul role="list">
        {entries.map((entry) => (
          <li key={entry.key} class="question question--quiet">
            <p class="question-text">
              <ArticleText>{entry.work.text}</ArticleText>
            </p>
            <QuestionPassage {...{ entry, deeds }} placed={null} />
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={askAgain}>
        {i18n.t('popup.questions.unmute', [gapWords(gap), site])}
      </button>
    </>
  );
}
