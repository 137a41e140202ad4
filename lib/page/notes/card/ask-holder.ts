import type { NoteWords } from '../../../domain/note-words.ts';
import type { Span } from '../../../domain/span.ts';
import type { NoteBook } from '../book/note-book.ts';
import { rangesOf } from '../../text-map.ts';
import type { NotePainting } from '../painting/note-painting.ts';
import type { GuestRoom } from '../room/guest-room.ts';
import { lendFocus } from '../room/lend-focus.ts';
import { boxesOf } from '../../boxes-of.ts';
import { makeAskCard, type AskCard } from './ask-card.ts';
import { placeNoteCard } from './place-note-card.ts';

/** At most one card for a question, beside the passage it is about. */
export interface AskHolder {
  readonly isOpen: boolean;
  open(span: Span): void;
  follow(): void;
  close(): void;
}

export interface AskSurroundings {
  readonly book: NoteBook;
  readonly room: GuestRoom;
  readonly painting: NotePainting;
  readonly words: NoteWords;
  readonly ask: (span: Span, text: string) => Promise<boolean>;
}

interface OpenQuestion {
  readonly span: Span;
  readonly card: AskCard;
  readonly giveFocusBack: () => void;
}

/** Prepares the card; none is open. What was typed and not asked is there again, on this page. */
export function createAskHolder({ book, room, painting, words, ask }: AskSurroundings): AskHolder {
  const typed = new Map<string, string>();
  let open: OpenQuestion | null = null;

  const follow = (): void => {
    if (open === null || book.textMap === null) return;
    placeNoteCard(open.card.element, rangesOf(book.textMap, open.span).flatMap(boxesOf), null);
  };
  const askNow = async (text: string): Promise<void> => {
    const asked = open;
    if (asked === null || !(await ask(asked.span, text))) return;
    typed.delete(keyOf(asked.span));
    if (open === asked) leave();
  };
  const leave = (): void => {
    if (open === null) return;
    const hadFocus = open.card.element.contains(room.focused);
    const { giveFocusBack } = open;
    open = null;
    room.put('card', null);
    if (hadFocus) giveFocusBack();
    if (book.textMap !== null) painting.choose(null, book.textMap);
  };
  const close = (): void => {
    if (open !== null) typed.set(keyOf(open.span), open.card.typed);
    leave();
  };

  return {
    get isOpen() {
      return open !== null;
    },
    open(span) {
      const giveFocusBack = lendFocus(room);
      const actions = { ask: (text: string) => void askNow(text), close };
      const card = makeAskCard(words, typed.get(keyOf(span)) ?? '', actions);
      open = { span, card, giveFocusBack };
      room.put('card', card.element);
      if (book.textMap !== null) painting.choose(span, book.textMap);
      follow();
      card.focus();
    },
    follow,
    close,
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
