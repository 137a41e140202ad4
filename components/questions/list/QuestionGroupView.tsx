import { i18n } from '#i18n';

import type { PlacedNote } from '../../../lib/domain/note.ts';
import type { QuestionGroup } from '../arrange-questions.ts';
import { DismissedQuestion } from '../item/DismissedQuestion.tsx';
import { QuestionItem } from '../item/QuestionItem.tsx';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { Questions } from '../use-questions.ts';

interface QuestionGroupViewProps extends Pick<Questions, 'muting' | 'drafts'> {
  readonly group: QuestionGroup;
  /** The notes that questions hang on, by id. */
  readonly placedById: ReadonlyMap<string, PlacedNote>;
  readonly deeds: QuestionDeeds;
}

/** The questions that come from one place, under its name. */
export function QuestionGroupView(props: QuestionGroupViewProps) {
  const { group, placedById, deeds, muting, drafts } = props;
  const id = `questions-${group.kind}`;
  return (
    <section class="question-group" aria-labelledby={id}>
      <h2 id={id} class="question-group-title">
        {i18n.t(`popup.questions.${group.kind}`)}
      </h2>
      <ul role="list">
        {group.entries.map((entry) =>
          entry.work.isDismissed ? (
            <DismissedQuestion key={entry.key} {...{ entry, muting, deeds }} isInPlace />
          ) : (
            <QuestionItem
              key={entry.key}
              {...{ entry, deeds, drafts }}
              placed={placedById.get(entry.noteId ?? '') ?? null}
            />
          ),
        )}
      </ul>
    </section>
  );
}
