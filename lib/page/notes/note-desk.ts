import type { NoteColour } from '../../domain/note-colours.ts';
import {
  NEEDS_SOURCE,
  type NoteCommand,
  type NoteContent,
  type PlacedNote,
} from '../../domain/note.ts';
import type { NoteWords } from '../../domain/note-words.ts';
import { fillWords } from '../../domain/page-words.ts';
import type { Span } from '../../domain/span.ts';
import type { NoteBook } from './book/note-book.ts';
import type { CardPart } from './card/note-card.ts';
import { copyAddress } from './copy-address.ts';
import type { Notice } from './room/notice.ts';

export interface DeskSurroundings {
  readonly book: NoteBook;
  readonly notice: Notice;
  readonly words: NoteWords;
  readonly meaningOf: (colour: NoteColour) => string;
  readonly openCard: (id: string, part: CardPart | null) => void;
  /** Has the reader write a question about the passage. */
  readonly openQuestion: (span: Span) => void;
  /** Does something for the reader, and tells them when it does not work. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
}

/** Where the reader's commands about a passage are carried out; what cannot be done is thrown. */
export class NoteDesk {
  readonly #given: DeskSurroundings;
  /** What the reader highlighted with last is what a key highlights with. */
  #colour: NoteColour = 'yellow';

  constructor(given: DeskSurroundings) {
    this.#given = given;
  }

  async run(command: NoteCommand, span: Span): Promise<void> {
    switch (command) {
      case 'highlight':
        return await this.highlight(span, this.#colour);
      case 'comment':
        return await this.#openOn(span, 'comment');
      case 'tag':
        return await this.#openOn(span, 'tags');
      case 'flag':
        return await this.#flag(span);
      case 'question':
        return this.#given.openQuestion(span);
      case 'copy-link':
        return await this.#copyLink(span);
    }
  }

  async highlight(span: Span, colour: NoteColour): Promise<void> {
    this.#colour = colour;
    await this.#keep(span, { colour });
    const { words, meaningOf } = this.#given;
    this.#say(fillWords(words.notice.highlighted, { meaning: meaningOf(colour) }));
  }

  async ask(span: Span, text: string): Promise<void> {
    await this.#given.book.ask(span, text);
    this.#say(this.#given.words.notice.asked);
  }

  async attach(id: string, span: Span): Promise<void> {
    await this.#given.book.attach(id, span);
    this.#say(this.#given.words.notice.attached);
    this.#given.openCard(id, null);
  }

  async delete({ note }: PlacedNote): Promise<void> {
    await this.#given.book.delete(note.id);
    this.#say(this.#given.words.notice.deleted);
  }

  async undo(): Promise<void> {
    const work = await this.#given.book.undo();
    const { nothingToUndo, undone } = this.#given.words.notice;
    this.#given.notice.say(work === null ? nothingToUndo : undone);
  }

  async redo(): Promise<void> {
    const work = await this.#given.book.redo();
    const { nothingToRedo, redone } = this.#given.words.notice;
    this.#given.notice.say(work === null ? nothingToRedo : redone);
  }

  async #flag(span: Span): Promise<void> {
    const flag = this.#given.book.findOn(span)?.note.flag ?? NEEDS_SOURCE;
    await this.#keep(span, { flag });
    this.#say(this.#given.words.notice.flagged);
  }

  async #copyLink(span: Span): Promise<void> {
    const { book, notice, words } = this.#given;
    const address = await book.linkTo(span);
    if (await copyAddress(address)) notice.say(words.notice.linkCopied);
    else notice.show(words.notice.copyYourself, address);
  }

  async #openOn(span: Span, part: CardPart): Promise<void> {
    this.#given.openCard((await this.#keep(span, {})).note.id, part);
  }

  /** Keeps this on the passage: in the note that is there, else in a new one. */
  async #keep(span: Span, change: Partial<NoteContent>): Promise<PlacedNote> {
    const { book } = this.#given;
    const known = book.findOn(span);
    if (known === null) return await book.add(span, { ...emptyNote(this.#colour), ...change });
    if (Object.keys(change).length > 0) await book.change(known.note.id, change);
    return known;
  }

  #say(sentence: string): void {
    const { notice, words, attempt } = this.#given;
    const accept = (): void => void attempt(() => this.undo());
    notice.say(sentence, { word: words.card.undo, accept });
  }
}

function emptyNote(colour: NoteColour): NoteContent {
  return { colour, comment: '', tags: [], flag: null };
}
