import { i18n } from '#i18n';

import type {
  CheckStatus,
  Note,
  PlacedNote,
  ReaderFlag,
  UndoneWork,
} from '../../../lib/domain/note.ts';
import { NEEDS_SOURCE } from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { Announcement } from '../../use-announcement.ts';
import type { NoteActions } from './note-actions.ts';
import type { NoteBook } from './note-book.ts';
import type { NoteChange } from './note-sheet.ts';
import { redoneWords, undoneWords } from './step-words.ts';

/** What the reader does with notes; what comes of it, and what fails, is told in a sentence. */
export interface NoteDeeds {
  readonly change: (id: string, change: NoteChange) => void;
  /** For fields that say themselves whether what was typed is kept; rejects. */
  readonly keepTyped: NoteBook['change'];
  /** What a note was before, latest first; nothing where that cannot be had. */
  readonly getVersions: (id: string) => Promise<readonly Note[]>;
  readonly flag: (span: Span) => void;
  /** Keeps the evidence with the status; without a status there is none to keep it with. */
  readonly setStatus: (note: Note, status: CheckStatus | null) => void;
  /** The words that were found are where the note belongs. */
  readonly confirmPlace: (placed: PlacedNote) => void;
  /** Whether the next words selected on the page can become the note's. */
  readonly attachNext: (id: string) => Promise<boolean>;
  readonly show: (placed: PlacedNote) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

type Wanted = Pick<NoteActions, 'showNote' | 'attachNext' | 'getNoteVersions'> & {
  readonly showPassage: (span: Span) => Promise<boolean>;
};

/** The deeds on a book of notes. */
export function createNoteDeeds(
  book: NoteBook,
  actions: Wanted,
  { announce, tellFailure }: Pick<Announcement, 'announce' | 'tellFailure'>,
): NoteDeeds {
  const tellNotKept = (error: unknown) => tellFailure(error, i18n.t('popup.notes.failed'));
  const tellNotShown = (error: unknown) => tellFailure(error, i18n.t('popup.passage.failed'));
  const show = async (placed: PlacedNote) =>
    announce((await isOnThePage(placed, actions)) ? '' : i18n.t('popup.passage.gone'));
  const setStatus = async (note: Note, status: CheckStatus | null) => {
    await book.change(note.id, { flag: withStatus(note.flag, status) });
    const isLoss = status === null && (note.flag?.evidence.length ?? 0) > 0;
    if (isLoss) announce(i18n.t('popup.notes.evidence.gone'));
  };
  const step = async (take: NoteBook['undo'], sentenceOf: (done: UndoneWork | null) => string) =>
    announce(sentenceOf(await take()));

  return {
    change: (id, change) => void book.change(id, change).catch(tellNotKept),
    keepTyped: book.change,
    async getVersions(id) {
      try {
        return await actions.getNoteVersions(id);
      } catch (error) {
        tellFailure(error, i18n.t('popup.notes.versions.failed'));
        return [];
      }
    },
    setStatus: (note, status) => void setStatus(note, status).catch(tellNotKept),
    flag: (span) => void book.flag(span).catch(tellNotKept),
    confirmPlace: ({ note, match }) => {
      if (match.span !== null) book.attach(note.id, match.span).catch(tellNotKept);
    },
    async attachNext(id) {
      try {
        await actions.attachNext(id);
        return true;
      } catch (error) {
        tellFailure(error, i18n.t('popup.notes.attachFailed'));
        return false;
      }
    },
    show: (placed) => void show(placed).catch(tellNotShown),
    remove: (id) =>
      void book.remove(id).then(() => announce(i18n.t('popup.notes.deleted')), tellNotKept),
    undo: () => void step(book.undo, undoneWords).catch(tellNotKept),
    redo: () => void step(book.redo, redoneWords).catch(tellNotKept),
  };
}

function withStatus(flag: ReaderFlag | null, status: CheckStatus | null): ReaderFlag | null {
  return status === null ? null : { ...(flag ?? NEEDS_SOURCE), status };
}

async function isOnThePage({ note, match }: PlacedNote, actions: Wanted): Promise<boolean> {
  try {
    if (await actions.showNote(note.id)) return true;
  } catch {
    // The script for notes may not be in the page; its words can be shown all the same.
  }
  return match.span !== null && (await actions.showPassage(match.span));
}
