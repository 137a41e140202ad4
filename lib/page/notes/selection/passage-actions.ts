import { NOTE_LIMITS } from '../../../domain/is-note.ts';
import type { NoteCommand } from '../../../domain/note.ts';
import type { Span } from '../../../domain/span.ts';
import { selectionIn } from '../../selection-span.ts';
import type { TextMap } from '../../text-map.ts';
import type { NoteParts } from '../make-parts.ts';
import type { NotesSurroundings } from '../notes-face.ts';
import type { ToolbarActions } from '../toolbar/toolbar.ts';

/** What can be done with selected words, from the toolbar or by key. */
export interface PassageActions {
  run(command: NoteCommand, span: Span): Promise<void>;
  /** The toolbar's buttons; `takeWaiting` gives the note that is to move here. */
  forToolbar(span: Span, takeWaiting: () => string | null): ToolbarActions;
}

/** Prepares the actions; each begins by sending the toolbar away. */
export function createPassageActions(
  { words, setToolbar }: NotesSurroundings,
  { book, desk, notice, attempt }: Pick<NoteParts, 'book' | 'desk' | 'notice' | 'attempt'>,
  dismiss: () => void,
): PassageActions {
  const act = async (span: Span, work: () => Promise<void>): Promise<void> => {
    dismiss();
    if (isTooLong(span)) return notice.warn(words.toolbar.tooLong);
    collapse(book.textMap);
    await attempt(work);
  };
  const sendAway = (where: 'here' | 'everywhere'): void => {
    dismiss();
    setToolbar(where, false);
    const { toolbarOffHere, toolbarOff, bringBack } = words.notice;
    notice.say(where === 'here' ? toolbarOffHere : toolbarOff, {
      word: bringBack,
      accept: () => setToolbar(where, true),
    });
  };
  const run = (command: NoteCommand, span: Span): Promise<void> =>
    act(span, () => desk.run(command, span));

  return {
    run,
    forToolbar: (span, takeWaiting) => ({
      highlight: (colour) => void act(span, () => desk.highlight(span, colour)),
      run: (command) => void run(command, span),
      attach() {
        const id = takeWaiting();
        if (id !== null) void act(span, () => desk.attach(id, span));
      },
      close: dismiss,
      turnOffHere: () => sendAway('here'),
      turnOff: () => sendAway('everywhere'),
    }),
  };
}

/** Whether these are more words than one note holds. */
export function isTooLong({ start, end }: Span): boolean {
  return end - start > NOTE_LIMITS.passageCharacters;
}

/** Leaves the caret behind the words, so that their colour can be seen and reading goes on there. */
function collapse(textMap: TextMap | null): void {
  if (textMap !== null) selectionIn(textMap)?.collapseToEnd();
}
