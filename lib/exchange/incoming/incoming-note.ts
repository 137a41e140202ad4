import type { LeftOut } from '../../domain/import-preview.ts';
import type { CheckStatus, EvidenceLink } from '../../domain/note.ts';
import type { NoteColour } from '../../domain/note-colours.ts';

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
  readonly leftOut: readonly { readonly place: number; readonly why: LeftOut }[];
}

/** Not what it was taken for; `field` tells where it goes wrong: "annotations.3.target". */
export interface NotThatFormat {
  readonly field: string;
}

/** Splits what was read item by item into notes, each once, and what is left out. */
export function gatherNotes(items: readonly (IncomingNote | LeftOut)[]): IncomingFile {
  const names = new Set<string>();
  const notes: IncomingNote[] = [];
  const leftOut: { place: number; why: LeftOut }[] = [];
  for (const [at, item] of items.entries()) {
    const why = typeof item === 'string' ? item : names.has(item.name) ? 'twice' : null;
    if (typeof item !== 'string' && why === null) {
      names.add(item.name);
      notes.push(item);
    } else if (why !== null) leftOut.push({ place: at + 1, why });
  }
  return { notes, leftOut };
}
