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
  id: v.optional(v.string()),
  text: v.optional(v.string()),
  content: v.optional(v.string()),
  timestamp: v.optional(v.string()),
  notes: v.optional(v.array(v.string()), []),
  color: v.optional(v.string()),
});

const file = v.array(
  v.looseObject({
    url: v.string(),
    title: v.optional(v.string(), ''),
    highlights: v.array(v.unknown()),
  }),
);

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

/** The highlights of a file that Obsidian's Web Clipper exported. */
export function readClipper(value: unknown): IncomingFile | NotThatFormat {
  const outcome = v.safeParse(file, value);
  if (!outcome.success) return { field: v.getDotPath(outcome.issues[0]) ?? '' };
  return gatherNotes(
    outcome.output.flatMap(({ url, title, highlights }) =>
      highlights.map((one) => readHighlight(one, url, title)),
    ),
  );
}

function readHighlight(value: unknown, address: string, title: string): IncomingNote | NoNote {
  const outcome = v.safeParse(highlight, value);
  if (!outcome.success) return notReadable(outcome.issues);
  const { id, text, content, timestamp, notes, color } = outcome.output;
  const quote = plainWords(content ?? text ?? '');
  const comment = notes.join('\n\n');
  const why = whyLeftOut(address, quote, comment);
  if (why !== null) return { why };
  // The Clipper's ids are the milliseconds at which they were made.
  const created = timeOf(timestamp) ?? timeOf(madeAt(id));
  return {
    name: `${address} ${id ?? timestamp ?? ''} ${quote}`,
    address,
    title,
    quote,
    prefix: '',
    suffix: '',
    start: null,
    colour: COLOURS[color ?? ''] ?? 'yellow',
    comment,
    tags: [],
    status: null,
    evidence: [],
    questions: [],
    created,
    changed: created,
  };
}

function madeAt(id: string | undefined): string | undefined {
  return id !== undefined && /^\d{12,13}$/.test(id)
    ? new Date(Number(id)).toISOString()
    : undefined;
}
