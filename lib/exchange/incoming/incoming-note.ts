import { NOTE_LIMITS } from '../../domain/is-note.ts';
import type { LeftOut, LeftOutItem } from '../../domain/import-preview.ts';
import type { CheckStatus, EvidenceLink } from '../../domain/note.ts';
import type { NoteColour } from '../../domain/note-colours.ts';
import { shortened } from './limit-words.ts';

/** A note from a file of another program, before it is known whether the article is kept here. */
export interface IncomingNote {
  /** What the file calls it; the same note has the same name in every export. */
  readonly name: string;
  /** Where the article stands; an address of the web. */
  readonly address: string;
  readonly title: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote began in the text it was taken from, in UTF-16 units; `null` where that is not told. */
  readonly start: number | null;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly status: CheckStatus | null;
  readonly evidence: readonly EvidenceLink[];
  readonly questions: readonly string[];
  /** Milliseconds since 1970; `null` where the file does not tell. */
  readonly created: number | null;
  readonly changed: number | null;
}

/** What a file holds: notes, and what of it cannot become one, by its place in the file from 1. */
export interface IncomingFile {
  readonly notes: readonly IncomingNote[];
  readonly leftOut: readonly LeftOutItem[];
}

/** Something of a file that cannot become a note; `field` is what cannot be read of it. */
export interface NoNote {
  readonly why: LeftOut;
  readonly field?: string;
}

/** Not what it was taken for; `field` tells where it goes wrong: "annotations.3.target". */
export interface NotThatFormat {
  readonly field: string;
}

type ReadItem = IncomingNote | NoNote;

/** Splits what was read item by item into notes, each once, and what is left out; one item may be several notes. */
export function gatherNotes(items: readonly (ReadItem | readonly ReadItem[])[]): IncomingFile {
  const names = new Set<string>();
  const notes: IncomingNote[] = [];
  const leftOut: LeftOutItem[] = [];
  const read = items.flatMap((item, at) => [item].flat().map((one) => ({ one, place: at + 1 })));
  for (const { one, place } of read) {
    const note = 'why' in one ? one : usable(wellFormed(shortened(one)), names);
    if ('why' in note) leftOut.push({ field: '', ...note, place });
    else {
      names.add(note.name);
      notes.push(note);
    }
  }
  return { notes, leftOut };
}

function usable(note: IncomingNote, names: ReadonlySet<string>): ReadItem {
  if (note.quote.trim() === '') return { why: 'no-quote' };
  const isLong = note.questions.some(({ length }) => length > NOTE_LIMITS.questionCharacters);
  if (isLong) return { why: 'too-long', field: 'question' };
  return names.has(note.name) ? { why: 'twice' } : note;
}

/** The note without halves of signs, which no file in UTF-8 can hold, and without NUL, which ends texts elsewhere. */
function wellFormed(note: IncomingNote): IncomingNote {
  const words = (text: string): string => text.toWellFormed().replaceAll('\0', '');
  return {
    ...note,
    address: words(note.address),
    title: words(note.title),
    quote: words(note.quote),
    prefix: words(note.prefix),
    suffix: words(note.suffix),
    comment: words(note.comment),
    tags: note.tags.map(words),
    evidence: note.evidence.map(({ address, remark }) => ({ address, remark: words(remark) })),
    questions: note.questions.map(words),
  };
}
