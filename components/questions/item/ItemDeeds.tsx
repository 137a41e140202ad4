import { useContext } from 'preact/hooks';

import { i18n } from '#i18n';

import type { QuestionDeeds } from '../question-deeds.ts';
import { hasAnswer, isReworded, type QuestionEntry } from '../question-entries.ts';
import { Arriving } from './use-arrival-focus.ts';
import type { Opening } from './use-opening.ts';

interface ItemDeedsProps {
  readonly entry: QuestionEntry;
  readonly deeds: QuestionDeeds;
  readonly answering: Opening;
  readonly rewording: Opening;
}

/** What can be done with a question, but for what is being done. */
export function ItemDeeds({ entry, deeds, answering, rewording }: ItemDeedsProps) {
  const { key, work } = entry;
  const isChange = hasAnswer(work);
  const takeAsFound = () => {
    deeds.change(key, { text: work.found });
    document.getElementById(rewording.buttonId)?.focus();
  };
  return (
    <div class="question-deeds">
      {!answering.isOpen && (
        <button
          id={answering.buttonId}
          type="button"
          class="text-button"
          aria-label={i18n.t(
            isChange ? 'popup.questions.changeAnswerTo' : 'popup.questions.writeAnswerTo',
            [work.text],
          )}
          onClick={answering.open}
        >
          {isChange ? i18n.t('popup.questions.change') : i18n.t('popup.questions.answerButton')}
        </button>
      )}
      {!rewording.isOpen && (
        <button
          id={rewording.buttonId}
          type="button"
          class="text-button"
          aria-label={i18n.t('popup.questions.rewordOne', [work.text])}
          onClick={rewording.open}
        >
          {i18n.t('popup.questions.reword')}
        </button>
      )}
      {!rewording.isOpen && isReworded(work) && (
        <button
          type="button"
          class="text-button"
          title={work.found}
          aria-label={i18n.t('popup.questions.asFoundOne', [work.found])}
          onClick={takeAsFound}
        >
          {i18n.t('popup.questions.asFound')}
        </button>
      )}
      <AwayButton {...{ entry, deeds }} />
    </div>
  );
}

/** The reader's own is deleted; what was found can only be put aside, since it would be found again. */
function AwayButton({ entry: { key, work }, deeds }: Pick<ItemDeedsProps, 'entry' | 'deeds'>) {
  const arriving = useContext(Arriving);
  const isOwn = work.kind === 'reader';
  const dismiss = () => {
    arriving.current = key;
    deeds.dismiss(key, true);
  };
  return (
    <button
      type="button"
      class={`text-button question-away ${isOwn ? 'question-delete' : ''}`}
      aria-label={i18n.t(isOwn ? 'popup.questions.deleteOne' : 'popup.questions.dismissOne', [
        work.text,
      ])}
      onClick={() => (isOwn ? deeds.remove(key) : dismiss())}
    >
      {i18n.t(isOwn ? 'popup.questions.delete' : 'popup.questions.dismiss')}
    </button>
  );
}
