import type { NoteCommand, PlacedNote } from '../../../domain/note.ts';
import { contains } from '../../../domain/span.ts';
import { spanAt } from '../../text-map.ts';
import type { NoteBook } from '../book/note-book.ts';
import type { CardPart } from '../card/note-card.ts';
import type { NoteParts } from '../make-parts.ts';
import type { NotesSurroundings } from '../notes-face.ts';
import { makeToolbar, type ToolbarOffer } from '../toolbar/toolbar.ts';
import { createPassageActions, isTooLong, type PassageActions } from './passage-actions.ts';
import { selectedPassage, type SelectedPassage } from './selected-passage.ts';
import { watchSelection, type SelectionWatch, type SettledSelection } from './watch-selection.ts';

/** Commands that lead to a part of a note's card. */
const PARTS: Partial<Record<NoteCommand, CardPart>> = {
  comment: 'comment',
  tag: 'tags',
  flag: 'flag',
};

/** What happens to selected words: the toolbar, and commands by key or menu. */
export class Selecting {
  readonly #given: NotesSurroundings;
  readonly #parts: Omit<NoteParts, 'selecting'>;
  readonly #actions: PassageActions;
  readonly #watch: SelectionWatch;
  /** The note that waits for a new place. */
  #waitingId: string | null = null;
  /** What the toolbar is for. */
  #shown: SelectedPassage | null = null;

  constructor(given: NotesSurroundings, parts: Omit<NoteParts, 'selecting'>, signal: AbortSignal) {
    this.#given = given;
    this.#parts = parts;
    this.#actions = createPassageActions(given, parts, () => this.dismiss());
    this.#watch = watchSelection(
      {
        read: () => this.#read(),
        isOurs: (event) => parts.room.isSourceOf(event),
        onSettled: (selection) => this.#settled(selection),
        onGone: () => this.#gone(),
      },
      signal,
    );
  }

  /** Watches this document too: the page, or a frame of it. */
  listenIn(document: Document): void {
    this.#watch.listenIn(document);
  }

  /** Looks at what is selected already. */
  look(): void {
    this.#watch.look();
  }

  /** Does something with the selection; false when nothing is selected. */
  async run(command: NoteCommand): Promise<boolean> {
    const { attempt, ready } = this.#parts;
    if (!(await attempt(ready))) return false;
    const passage = this.#read() ?? this.#shown;
    if (passage === null) return this.#runAtCaret(command);
    await this.#actions.run(command, passage.span);
    return true;
  }

  /** The next selection may become the passage of this note. */
  attachNext(id: string): void {
    this.#waitingId = id;
  }

  /** Sends the toolbar away until something else is selected. */
  dismiss(): void {
    this.#watch.dismiss();
    this.#gone();
  }

  #read(): SelectedPassage | null {
    const { textMap } = this.#parts.book;
    return textMap === null ? null : selectedPassage(textMap);
  }

  #settled(selection: SettledSelection): void {
    const { book, toolbar, painting } = this.#parts;
    if (!this.#given.choices().isToolbarOn && this.#waitingId === null) return;
    this.#shown = selection.passage;
    const { span } = selection.passage;
    const actions = this.#actions.forToolbar(span, () => this.#takeWaiting());
    toolbar.show(makeToolbar(this.#given.words, this.#offerFor(selection), actions), selection);
    // A page that took the selection away left nothing to see of what the toolbar is for.
    if (this.#read() === null && book.textMap !== null) painting.choose(span, book.textMap);
  }

  #offerFor({ passage, hand }: SettledSelection): ToolbarOffer {
    const waiting = this.#waitingId === null ? null : this.#parts.book.find(this.#waitingId);
    return {
      meanings: this.#given.choices().meanings,
      isTouched: hand === 'touch',
      isTooLong: isTooLong(passage.span),
      waiting: waiting?.note.passage.quote ?? null,
    };
  }

  #takeWaiting(): string | null {
    const id = this.#waitingId;
    this.#waitingId = null;
    return id;
  }

  #gone(): void {
    const { book, toolbar, card, painting } = this.#parts;
    if (this.#shown === null) return;
    this.#shown = null;
    toolbar.close();
    if (!card.isOpen && book.textMap !== null) painting.choose(null, book.textMap);
  }

  /** Without a selection a command goes to the note that the caret is in. */
  #runAtCaret(command: NoteCommand): boolean {
    const { book, card, notice } = this.#parts;
    const part = PARTS[command];
    const note = noteAtCaret(book);
    const isThere = note !== null && part !== undefined;
    if (isThere) card.open([note.note.id], { point: null, part });
    else notice.say(this.#given.words.notice.nothingSelected);
    return isThere;
  }
}

function noteAtCaret({ textMap, notes }: NoteBook): PlacedNote | null {
  const selection = document.getSelection();
  if (textMap === null || !selection?.focusNode) return null;
  const at = spanAt(textMap, selection.focusNode, selection.focusOffset);
  if (at === null) return null;
  return notes.find(({ match: { span } }) => span !== null && contains(span, at)) ?? null;
}
