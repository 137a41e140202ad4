import * as v from 'valibot';

import { NOTE_COLOURS } from '../../domain/note-colours.ts';
import {
  gatherNotes,
  type IncomingFile,
  type IncomingNote,
  type NoNote,
  type NotThatFormat,
} from '../incoming/incoming-note.ts';
import { notReadable, timeOf, usableTags, whyLeftOut } from '../incoming/limit-words.ts';
import { readBodies, type Said } from './annotation-bodies.ts';
import { type AnnotatedPlace, placesOf } from './annotation-places.ts';
import { annotation } from './annotation-schema.ts';
import { annotationsIn, isOfType } from './annotations-in.ts';

/** The notes of a file of the W3C's Web Annotation Data Model: a collection, a page, a list, or one annotation. */
export function readAnnotations(value: unknown): IncomingFile | NotThatFormat {
  const items = annotationsIn(value);
  return 'field' in items ? items : gatherNotes(items.map(readAnnotation));
}

type Facts = v.InferOutput<typeof annotation>;

/** A note for each place it is about: what is said of several words at once is said of each. */
function readAnnotation(value: unknown): readonly (IncomingNote | NoNote)[] {
  const outcome = v.safeParse(annotation, value);
  if (!outcome.success) return [notReadable(outcome.issues)];
  const facts = outcome.output;
  if (!isOfType(facts, 'Annotation')) return [{ why: 'not-readable', field: 'type' }];
  const plain = facts.bodyValue === '' ? [] : [facts.bodyValue];
  const said = readBodies([...facts.body, ...plain], facts.motivation);
  const places = placesOf(facts.target);
  if (places.length === 0) return [{ why: 'not-readable', field: 'target' }];
  return places.map((place, at) => noteAt(place, at, said, facts));
}

function noteAt(
  { address, quote, prefix, suffix, style }: AnnotatedPlace,
  at: number,
  said: Said,
  { id, created, modified }: Facts,
): IncomingNote | NoNote {
  const why = whyLeftOut(address, quote, said.comment);
  if (why !== null) return { why };
  const name = id === '' ? `${address} ${quote} ${said.comment}` : id;
  return {
    // The first has the annotation's own, as the file says it.
    name: at === 0 || id === '' ? name : `${id} ${address} ${quote}`,
    address,
    title: '',
    quote,
    prefix,
    suffix,
    // Its positions count code points of a text that we do not have.
    start: null,
    colour: NOTE_COLOURS.find((colour) => style.includes(colour)) ?? 'yellow',
    ...said,
    tags: usableTags(said.tags),
    created: timeOf(created),
    changed: timeOf(modified),
  };
}
