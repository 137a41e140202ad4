import type { Span } from '../../../../lib/domain/span.ts';
import { findExcerpt } from '../../../../lib/search/index.ts';
import type { ArticleWords, FoundNote } from '../shelf-actions.ts';

/** A piece of a text, and what is marked in it, in offsets into the piece. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** What an article shows of the words that were searched for. */
export interface Passage {
  /** Where they stand in the text; its beginning where they stand elsewhere. */
  readonly text: Piece;
  /** The note in which they stand, and how many more there are. */
  readonly note: { readonly note: FoundNote; readonly piece: Piece } | null;
  readonly moreNotes: number;
}

const TEXT_CHARACTERS = 260;
const NOTE_CHARACTERS = 140;

/** Finds the passage; `terms` are those of the answer. */
export function findPassage({ text, notes }: ArticleWords, terms: ReadonlySet<string>): Passage {
  const found = notes.flatMap((note) => {
    const piece = pieceOf(note.comment, terms, NOTE_CHARACTERS);
    return piece === null ? [] : { note, piece };
  });
  return {
    text: pieceOf(text, terms, TEXT_CHARACTERS) ?? beginning(text),
    note: found[0] ?? null,
    moreNotes: Math.max(0, found.length - 1),
  };
}

/** The text with every such word marked: for titles, which are shown whole. */
export function markedWhole(text: string, terms: ReadonlySet<string>): Piece {
  return { text, marks: findExcerpt(text, terms, Infinity)?.marks ?? [] };
}

function pieceOf(text: string, terms: ReadonlySet<string>, most: number): Piece | null {
  const excerpt = findExcerpt(text, terms, most);
  if (excerpt === null) return null;
  const { start, end, marks } = excerpt;
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    marks: marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function beginning(text: string): Piece {
  const start = text.slice(0, TEXT_CHARACTERS);
  return { text: start.length < text.length ? `${start} …` : start, marks: [] };
}
