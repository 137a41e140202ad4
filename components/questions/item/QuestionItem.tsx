import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PlacedNote } from '../../../lib/domain/note.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { AnswerEditor } from '../answer/AnswerEditor.tsx';
import { AnswerShown } from '../answer/AnswerShown.tsx';
import type { QuestionDrafts } from '../drafts/question-drafts.ts';
import { isAnswerLeft, isWordingLeft } from '../drafts/what-is-left.ts';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';
import { ItemDeeds } from './ItemDeeds.tsx';
import { QuestionPassage } from './QuestionPassage.tsx';
import { RewordField } from './RewordField.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { type Opening, useOpening } from './use-opening.ts';

interface QuestionItemProps {
  readonly entry: QuestionEntry;
  /** The note it hangs on; `null` where there is none, or none any more. */
  readonly placed: PlacedNote | null;
  readonly deeds: QuestionDeeds;
  readonly drafts: QuestionDrafts;
}

/** One question: tick it off, see its passage, answer it, put it in other words, or put it aside. */
export function QuestionItem({ entry, placed, deeds, drafts }: QuestionItemProps) {
  const { key, work } = entry;
  const id = useId();
  const tick = useArrivalFocus<HTMLInputElement>(key);
  const answering = useOpening(() => isAnswerLeft(drafts, work));
  const rewording = useOpening(() => isWordingLeft(drafts, work));
  return (
    <li class="question">
      <input
        ref={tick}
        type="checkbox"
        class="question-tick"
        id={id}
        title={i18n.t('popup.questions.tickHint')}
        aria-label={i18n.t('popup.questions.tick', [work.text])}
        checked={work.isAnswered}
        onChange={(event) => deeds.change(key, { isAnswered: event.currentTarget.checked })}
      />
      <div class="question-body">
        <Wording {...{ entry, deeds, drafts, rewording }} tickId={id} />
        <QuestionPassage {...{ entry, placed, deeds }} />
        {answering.isOpen ? (
          <AnswerEditor
            {...{ entry, deeds, drafts }}
            wasAskedFor={answering.wasAskedFor}
            onDone={answering.close}
          />
        ) : (
          <AnswerShown {...work} />
        )}
        <ItemDeeds {...{ entry, deeds, answering, rewording }} />
      </div>
    </li>
  );
}

interface WordingProps extends Pick<QuestionItemProps, 'entry' | 'deeds' | 'drafts'> {
  readonly rewording: Opening;
  readonly tickId: string;
}

function Wording({ entry: { key, work }, deeds, drafts, rewording, tickId }: WordingProps) {
  if (!rewording.isOpen) {
    return (
      <label class="question-text" for={tickId}>
        <ArticleText>{work.text}</ArticleText>
      </label>
    );
  }
  return (
    <RewordField
      {...{ work, drafts }}
      wasAskedFor={rewording.wasAskedFor}
      onEnd={(words) => {
        rewording.close();
        if (words !== null && words !== work.text) deeds.change(key, { text: words });
      }}
    />
  );
}
