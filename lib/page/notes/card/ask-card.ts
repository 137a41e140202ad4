import { NOTE_LIMITS } from '../../../domain/is-note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { button, element } from '../../overlay/element.ts';
import { handleKeys } from '../room/key-handlers.ts';

/** The small card on which the reader writes a question about a passage. */
export interface AskCard {
  readonly element: HTMLElement;
  readonly typed: string;
  focus(): void;
}

/** Makes the card; `typed` is what the reader wrote on it before. */
export function makeAskCard(
  { question: words }: NoteWords,
  typed: string,
  actions: { readonly ask: (text: string) => void; readonly close: () => void },
): AskCard {
  const field = element('textarea', {
    id: 'question',
    rows: '2',
    maxlength: String(NOTE_LIMITS.questionCharacters),
    placeholder: words.hint,
  });
  field.value = typed;
  const ask = (): void => {
    const text = field.value.trim();
    if (text === '') field.focus();
    else actions.ask(text);
  };
  const card = element(
    'section',
    { class: 'panel card', 'aria-label': words.label },
    element('div', { class: 'field' }, element('label', { for: 'question' }, words.label), field),
    element(
      'div',
      { class: 'bar end' },
      button({}, words.cancel, actions.close),
      button({ class: 'strong' }, words.ask, ask),
    ),
  );
  handleKeys(card, (event) => {
    const isSent = event.key === 'Enter' && !event.shiftKey && field.matches(':focus');
    if (event.key !== 'Escape' && !isSent) return;
    event.preventDefault();
    if (isSent) ask();
    else actions.close();
  });
  return {
    element: card,
    get typed() {
      return field.value;
    },
    focus: () => field.focus({ preventScroll: true }),
  };
}
