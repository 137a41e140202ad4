import type { NoteColour } from '../../domain/note-colours.ts';
import type { NoteCommand, NoteStep } from '../../domain/note.ts';
import type { NoteWords } from '../../domain/note-words.ts';
import { claimNotePlace } from '../note-place.ts';
import type { OpenPage } from '../open-page.ts';
import type { Point } from '../overlay/place-card.ts';
import { scrollToPassage } from '../paint/show-passage.ts';
import { watchTone } from '../paint/watch-tone.ts';
import { documentsOf } from '../text-roots.ts';
import type { DraftKeeper, NoteKeeper } from './book/note-keeper.ts';
import { makeParts, type NoteParts } from './make-parts.ts';
import { nextNote } from './next-note.ts';
import { notesAt } from './painting/notes-at.ts';
import { offsetOf } from '../boxes-of.ts';
import { watchPage, type PageNews } from './watch-page.ts';

/** What the reader chose about toolbar and colours. */
export interface NoteChoices {
  /** Whether the toolbar comes up on this site. */
  readonly isToolbarOn: boolean;
  readonly meanings: Readonly<Record<NoteColour, string>>;
}

export interface NotesSurroundings {
  readonly page: OpenPage;
  readonly words: NoteWords;
  readonly keeper: NoteKeeper;
  readonly drafts: DraftKeeper;
  readonly choices: () => NoteChoices;
  /** Has the toolbar come up, on this site or on all, or keeps it away. */
  readonly setToolbar: (where: 'here' | 'everywhere', isOn: boolean) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The sentence that tells the reader of an error. */
  readonly sentenceFor: (error: unknown) => string;
}

/** All that notes show on a page. */
export interface NotesFace {
  /** Brings what is shown up to page and keeper. */
  refresh(): Promise<void>;
  /** Does something with the selection; false when nothing is selected. */
  run(command: NoteCommand): Promise<boolean>;
  /** Goes on to another note, or undoes or does again what the reader did; false when there is none. */
  step(step: NoteStep): Promise<boolean>;
  /** Scrolls to a note and opens its card; false when it is not on the page. */
  showNote(id: string): Promise<boolean>;
  /** The next selection may become the passage of this note. */
  attachNext(id: string): Promise<void>;
  /** Hears that notes on an article were changed, here or elsewhere. */
  hear(articleId: string): void;
}

/** Gives notes a face on the page; nothing of it stays after the signal. */
export function createNotesFace(given: NotesSurroundings, signal: AbortSignal): NotesFace {
  const parts = makeParts(given, () => void bringUp(), signal);
  const { book, painting, card, notice, selecting } = parts;
  const news = newsFor(parts);
  const watched = new WeakSet<Document>();
  let isReady = false;

  const listenIn = (document: Document): void => {
    selecting.listenIn(document);
    if (!watched.has(document)) watchPage(document, news, signal);
    watched.add(document);
  };
  const bringUp = async (): Promise<void> => {
    const { textMap, notes } = book;
    given.page.setWatched(notes.length > 0);
    if (textMap === null) return leave(parts);
    for (const document of documentsOf(textMap)) listenIn(document);
    refreshTone(parts);
    // What was selected before the notes were there brought us here.
    if (!isReady) selecting.look();
    if (!isReady && book.unreadable > 0) notice.warn(given.words.notice.unreadable);
    isReady = true;
    await painting.show(notes, textMap);
    card.refresh();
  };

  listenIn(document);
  watchTone(document, () => refreshTone(parts), signal);
  given.page.onTaken(() => void parts.attempt(() => book.follow()), signal);
  signal.addEventListener('abort', () => leave(parts), { once: true });
  claimNotePlace((event) => isAtNotes(event, parts));
  signal.addEventListener('abort', () => claimNotePlace(() => false), { once: true });

  return faceOf(parts);
}

function faceOf(parts: NoteParts): NotesFace {
  const { book, selecting } = parts;
  /** Who asks for a note may know of it before we do. */
  const hearOf = async (id: string): Promise<void> => {
    if (book.find(id) === null) await book.refresh();
  };
  return {
    refresh: () => book.refresh(),
    run: (command) => selecting.run(command),
    async step(step) {
      if (!(await parts.attempt(parts.ready))) return false;
      if (step === 'undo' || step === 'redo') return await parts.attempt(() => parts.desk[step]());
      return goOn(parts, step === 'next' ? 1 : -1);
    },
    async showNote(id) {
      await hearOf(id);
      return show(parts, id);
    },
    async attachNext(id) {
      await hearOf(id);
      selecting.attachNext(id);
    },
    hear(articleId) {
      if (articleId === '' || book.isAbout(articleId)) void parts.attempt(() => book.refresh());
    },
  };
}

function newsFor({
  book,
  painting,
  room,
  card,
  question,
  toolbar,
  selecting,
}: NoteParts): PageNews {
  const closeCards = (): void => {
    card.close();
    question.close();
  };
  return {
    onClick(point: Point) {
      const ids = notesAt(book.notes, painting, point).map(({ note }) => note.id);
      if (ids.length === 0) return closeCards();
      question.close();
      card.open(ids, { point, part: null });
    },
    onOtherClick: closeCards,
    onEscape() {
      if (toolbar.isShown) selecting.dismiss();
      else closeCards();
    },
    onToolbarKeys: () => toolbar.focus() || card.focus(),
    onMove() {
      toolbar.follow();
      card.follow();
      question.follow();
    },
    onLeave: () => card.flush(),
    isOurs: (event) => room.isSourceOf(event),
  };
}

/** A click on a painted note is for its card; while one is open, no other card comes by itself. */
function isAtNotes(event: MouseEvent, parts: NoteParts): boolean {
  const { book, painting, room, card, question, toolbar } = parts;
  if (room.isSourceOf(event)) return true;
  if (event.type !== 'click') return card.isOpen || question.isOpen || toolbar.isShown;
  const { x, y } = offsetOf((event.view ?? window).document);
  return notesAt(book.notes, painting, { x: event.clientX + x, y: event.clientY + y }).length > 0;
}

/** Goes on to the next note that the page shows. */
function goOn(parts: NoteParts, direction: 1 | -1): boolean {
  const { notes } = parts.book;
  let { id } = parts.card;
  for (let left = notes.length; left > 0; left--) {
    const next = nextNote(notes, id, direction);
    if (next === null) return false;
    ({ id } = next.note);
    if (show(parts, id)) return true;
  }
  return false;
}

/** Leads the reader to a note; false when it is lost, or the page hides it. */
function show({ book, card }: NoteParts, id: string): boolean {
  const span = book.find(id)?.match.span ?? null;
  if (span === null || book.textMap === null || !scrollToPassage(book.textMap, span)) return false;
  card.open([id], { point: null, part: null });
  return true;
}

function refreshTone({ book, painting, room }: NoteParts): void {
  if (book.textMap !== null) room.setTone(painting.refreshTone(book.textMap));
}

function leave({ painting, selecting, card, question, notice }: NoteParts): void {
  selecting.dismiss();
  card.close();
  question.close();
  notice.close();
  painting.clear();
}
