import * as v from 'valibot';

import type { NoteColour } from '../../domain/note-colours.ts';
import {
  gatherNotes,
  type IncomingFile,
  type IncomingNote,
  type NoNote,
  type NotThatFormat,
} from '../incoming/incoming-note.ts';
import { notReadable, timeOf, whyLeftOut } from '../incoming/limit-words.ts';
import { plainWords } from '../incoming/plain-words.ts';

/** Up to version 0.10 each highlight was HTML and a time; later it is the record the Clipper keeps. */
const highlight = v.looseObject({
  id: v.nullish(v.string(), ''),
  text: v.nullish(v.string(), ''),
  content: v.nullish(v.string(), ''),
  timestamp: v.nullish(v.string(), ''),
  notes: v.nullish(v.array(v.string()), []),
  color: v.nullish(v.string(), ''),
});

const page = v.looseObject({
  url: v.string(),
  title: v.nullish(v.string(), ''),
  highlights: v.array(v.unknown()),
});

const COLOURS: Readonly<Record<string, NoteColour>> = {
  yellow: 'yellow',
  orange: 'orange',
  red: 'orange',
  blue: 'blue',
  cyan: 'blue',
  green: 'green',
  pink: 'pink',
  purple: 'pink',
};

/** The highlights of a file that Obsidian's Web Clipper exported: a list of pages. */
export function readClipper(value: unknown): IncomingFile | NotThatFormat {
  if (!v.is(v.array(v.unknown()), value)) return { field: '' };
  return gatherNotes(value.flatMap(readPage));
}

function readPage(value: unknown): readonly (IncomingNote | NoNote)[] {
  const outcome = v.safeParse(page, value);
  if (!outcome.success) return [notReadable(outcome.issues)];
  const { url, title, highlights } = outcome.output;
  return highlights.map((one) => readHighlight(one, url, title));
}

function readHighlight(value: unknown, address: string, title: string): IncomingNote | NoNote {
  const outcome = v.safeParse(highlight, value);
  if (!outcome.success) return notReadable(outcome.issues);
  const { id, text, content, timestamp, notes, color } = outcome.output;
  const quote = plainWords(content || text);
  const comment = notes.join('\n\n');
  const why = whyLeftOut(address, quote, comment);
  if (why !== null) return { why };
  // The Clipper's ids are the milliseconds at which they were made.
  const created = timeOf(timestamp) ?? timeOf(madeAt(id));
  return {
    name: `${address} ${id || timestamp} ${quote}`,
    address,
    title,
    quote,
    prefix: '',
    suffix: '',
    start: null,
    colour: COLOURS[color] ?? 'yellow',
    comment,
    tags: [],
    status: null,
    evidence: [],
    questions: [],
    created,
    changed: created,
  };
}

function madeAt(id: string): string {
  return /^\d{12,13}$/.test(id) ? new Date(Number(id)).toISOString() : '';
}
