import { NoteBook } from './book/note-book.ts';
import { createAskHolder, type AskHolder } from './card/ask-holder.ts';
import { NoteCardHolder } from './card/note-card-holder.ts';
import { NoteDesk } from './note-desk.ts';
import type { NotesSurroundings } from './notes-face.ts';
import { createNotePainting, type NotePainting } from './painting/note-painting.ts';
import { createGuestRoom, type GuestRoom } from './room/guest-room.ts';
import { Notice } from './room/notice.ts';
import { Selecting } from './selection/selecting.ts';
import { createToolbarHolder, type ToolbarHolder } from './toolbar/toolbar-holder.ts';

/** Everything notes are made of on a page. */
export interface NoteParts {
  readonly book: NoteBook;
  readonly painting: NotePainting;
  readonly room: GuestRoom;
  readonly notice: Notice;
  readonly desk: NoteDesk;
  readonly card: NoteCardHolder;
  readonly question: AskHolder;
  readonly toolbar: ToolbarHolder;
  readonly selecting: Selecting;
  /** Has the notes of the page read, if they were not. */
  readonly ready: () => Promise<void>;
  /** Does something for the reader, and tells them when it does not work; whether it did. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
}

/** Makes the parts and ties them together; `onChange` is called whenever the notes are others. */
export function makeParts(
  given: NotesSurroundings,
  onChange: () => void,
  signal: AbortSignal,
): NoteParts {
  const { page, words, keeper } = given;
  const painting = createNotePainting();
  const room = createGuestRoom(words.language, signal);
  const notice = new Notice(room, words.notice.close);
  const book = new NoteBook(keeper, page, onChange);
  const ready = async (): Promise<void> => {
    if (book.textMap === null) await book.refresh();
  };
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      notice.warn(given.sentenceFor(error));
      return false;
    }
  };
  const desk = new NoteDesk({
    book,
    notice,
    words,
    meaningOf: (colour) => given.choices().meanings[colour],
    openCard: (id, part) => {
      question.close();
      card.open([id], { point: null, part });
    },
    openQuestion: (span) => {
      card.close();
      question.open(span);
    },
    attempt,
  });
  const card = new NoteCardHolder({ ...given, book, room, painting, notice, desk, attempt });
  const ask = (span: Parameters<NoteDesk['ask']>[0], text: string): Promise<boolean> =>
    attempt(() => desk.ask(span, text));
  const question = createAskHolder({ book, room, painting, words, ask });
  const toolbar = createToolbarHolder(room);
  const parts = { book, painting, room, notice, desk, card, question, toolbar, ready, attempt };
  return { ...parts, selecting: new Selecting(given, parts, signal) };
}
