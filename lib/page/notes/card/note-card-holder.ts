import type { Point } from '../../overlay/place-card.ts';
import type { NoteDesk } from '../note-desk.ts';
import type { NotePainting } from '../painting/note-painting.ts';
import type { GuestRoom } from '../room/guest-room.ts';
import { lendFocus } from '../room/lend-focus.ts';
import type { Notice } from '../room/notice.ts';
import { boxesOf } from '../../boxes-of.ts';
import type { CardPlace } from './card-head.ts';
import type { CardPart } from './note-card.ts';
import { openNote, type OpenNote, type OpenNoteSurroundings } from './open-note.ts';
import { placeNoteCard } from './place-note-card.ts';

/** How a card opens. */
export interface CardOpening {
  /** Where the reader pointed; `null` where they did not. */
  readonly point: Point | null;
  /** Where the reader wants to write; only that takes the focus. */
  readonly part: CardPart | null;
}

export interface CardHolderSurroundings extends Omit<OpenNoteSurroundings, 'actions'> {
  readonly room: GuestRoom;
  readonly painting: NotePainting;
  readonly notice: Pick<Notice, 'giveWay'>;
  readonly desk: Pick<NoteDesk, 'undo' | 'delete'>;
  /** Does something for the reader, and tells them when it does not work. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
}

/** At most one card, beside the passage of its note. */
export class NoteCardHolder {
  readonly #given: CardHolderSurroundings;
  #open: OpenNote | null = null;
  /** The notes that the card leads through. */
  #ids: readonly string[] = [];
  #lastId: string | null = null;
  #giveFocusBack = (): void => undefined;

  constructor(given: CardHolderSurroundings) {
    this.#given = given;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** The note whose card is open, or was open last. */
  get id(): string | null {
    return this.#lastId;
  }

  /** Brings the focus into the card; false when none is open. */
  focus(): boolean {
    this.#giveFocusBack = lendFocus(this.#given.room);
    this.#open?.card.focus('comment');
    return this.isOpen;
  }

  /** Opens the first of these notes; the card leads on to the others. */
  open(ids: readonly string[], { point, part }: CardOpening): void {
    const [first] = ids;
    if (first === undefined) return;
    this.#ids = ids;
    this.#giveFocusBack = lendFocus(this.#given.room);
    // A page may have thrown out our host, and the card with it.
    const isShown = this.#open?.id === first && this.#open.card.element.isConnected;
    if (!isShown) this.#take(first, point);
    if (part !== null) this.#open?.card.focus(part);
  }

  /** Shows the note as it is now; closes when it is gone. */
  refresh(): void {
    if (this.#open === null) return;
    this.#ids = this.#ids.filter((id) => this.#given.book.find(id) !== null);
    if (!this.#open.show(this.#placeOf(this.#open.id))) return this.close();
    this.#choose();
  }

  /** Puts the card beside its passage again. */
  follow(point: Point | null = null): void {
    if (this.#open === null) return;
    const lines = this.#given.painting.rangesOf(this.#open.id).flatMap(boxesOf);
    placeNoteCard(this.#open.card.element, lines, point);
  }

  /** Saves what is not saved yet; the card stays. */
  flush(): void {
    void this.#open?.flush();
  }

  close(): void {
    const open = this.#open;
    if (open === null) return;
    const hadFocus = open.card.element.contains(this.#given.room.focused);
    this.#given.room.put('card', null);
    // After that, since leaving a field may still change the note.
    void open.flush();
    this.#open = null;
    if (hadFocus) this.#giveFocusBack();
    this.#choose();
  }

  #take(id: string, point: Point | null): void {
    const placed = this.#given.book.find(id);
    if (placed === null) return;
    this.flush();
    this.#lastId = id;
    this.#open = openNote(
      {
        ...this.#given,
        actions: {
          close: () => this.close(),
          step: (direction) => this.#step(direction),
          undo: () => void this.#given.attempt(() => this.#undo()),
          delete: () => void this.#given.attempt(() => this.#delete(id)),
        },
      },
      placed,
    );
    this.#open.show(this.#placeOf(id));
    this.#given.notice.giveWay();
    this.#given.room.put('card', this.#open.card.element);
    this.#choose();
    this.follow(point);
  }

  #step(direction: 1 | -1): void {
    const at = this.#open === null ? 0 : this.#ids.indexOf(this.#open.id);
    const next = this.#ids[(at + direction + this.#ids.length) % this.#ids.length];
    if (next !== undefined) this.#take(next, null);
  }

  async #undo(): Promise<void> {
    await this.#open?.flush();
    await this.#given.desk.undo();
  }

  async #delete(id: string): Promise<void> {
    const placed = this.#given.book.find(id);
    const open = this.#open;
    if (placed === null) return;
    await this.#given.desk.delete(placed);
    await open?.drop();
  }

  #placeOf(id: string): CardPlace {
    return { at: this.#ids.indexOf(id), of: this.#ids.length };
  }

  /** Shades the passage of the open card. */
  #choose(): void {
    const { book, painting } = this.#given;
    const span = this.#open === null ? null : (book.find(this.#open.id)?.match.span ?? null);
    if (book.textMap !== null) painting.choose(span, book.textMap);
  }
}
