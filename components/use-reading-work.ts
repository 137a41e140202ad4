import { useDecidedReading } from './actors/use-decided-reading.ts';
import { useNotes } from './notes/book/use-notes.ts';
import type { PopupActions } from './popup-actions.ts';
import { useQuestions } from './questions/use-questions.ts';
import type { ReadTab } from './tab-reader.ts';
import { useAnnouncement } from './use-announcement.ts';

interface WorkedOn extends Pick<ReadTab, 'reading' | 'keptWork' | 'mutedKinds' | 'whenNotes'> {
  readonly actions: PopupActions;
}

/** What the reader does with a reading: decisions on actors, questions, notes, and what is told of them. */
export function useReadingWork(props: WorkedOn) {
  const { actions, keptWork, mutedKinds, whenNotes } = props;
  const announcement = useAnnouncement(actions);
  const questions = useQuestions(actions, props.reading, keptWork, mutedKinds);
  const notes = useNotes(actions, props.reading.article, whenNotes, announcement);
  const articleId = notes.page?.articleId ?? null;
  const { reading, decide } = useDecidedReading(actions, props.reading, articleId, announcement);
  return { announcement, reading, decide, questions, notes };
}
