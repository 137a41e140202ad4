import type { NoteWords } from '../../../domain/note-words.ts';
import { button, element } from '../../overlay/element.ts';
import type { SavingState } from '../editing/note-editing.ts';

/** What a draft that was found means: words that were never saved, or older ones than the note's. */
export type FoundDraft = 'restored' | 'older';

/** The line that says whether what the reader typed is safe. */
export interface SavingLine {
  readonly element: HTMLElement;
  /** `problem` is a sentence for the reader. */
  say(state: SavingState, problem: string): void;
  /** Tells of a draft; the buttons settle what becomes of it. */
  tellOfDraft(found: FoundDraft, actions: DraftActions): void;
}

export interface DraftActions {
  readonly bringBack: () => void;
  readonly drop: () => void;
}

/** Makes the line; it is empty. */
export function makeSavingLine({ saving: words }: NoteWords, tryAgain: () => void): SavingLine {
  const status = element('p', { class: 'status', role: 'status' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const draft = element('div', { class: 'draft', role: 'status', hidden: true });
  const sentences = { saving: words.saving, saved: words.saved, failed: '', unsafe: '' };
  return {
    element: element('div', { class: 'saving' }, draft, status, problem),
    say(state, sentence) {
      status.textContent = sentences[state];
      problem.replaceChildren();
      if (state === 'failed' || state === 'unsafe') {
        problem.append(
          `${words[state]} ${sentence} `,
          button({ class: 'link' }, words.tryAgain, tryAgain),
        );
      }
    },
    tellOfDraft(found, { bringBack, drop }) {
      const press = (work: () => void) => () => {
        draft.hidden = true;
        work();
      };
      draft.hidden = false;
      draft.replaceChildren(
        element('span', {}, words[found]),
        ...(found === 'older'
          ? [button({ class: 'link' }, words.bringBack, press(bringBack))]
          : []),
        button({ class: 'link' }, words.drop, press(drop)),
      );
    },
  };
}
