import * as v from 'valibot';

import {
  gatherNotes,
  type IncomingFile,
  type IncomingNote,
  type NoNote,
  type NotThatFormat,
} from '../incoming/incoming-note.ts';
import { notReadable, timeOf, usableTags, whyLeftOut } from '../incoming/limit-words.ts';

const position = v.looseObject({ type: v.literal('TextPositionSelector'), start: v.number() });
const quote = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const otherSelector = v.looseObject({ type: v.string() });

const annotation = v.looseObject({
  id: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  references: v.optional(v.array(v.string()), []),
  document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) })),
  target: v.array(
    v.looseObject({ selector: v.optional(v.array(v.union([position, quote, otherSelector])), []) }),
  ),
});

/** The least Hypothesis' own importer asks for: an object with a list of annotations. */
const file = v.looseObject({ annotations: v.array(v.unknown()) });

/** The notes of a file that Hypothesis' client exported. Replies and notes on whole pages have no passage and are left out. */
export function readHypothesis(value: unknown): IncomingFile | NotThatFormat {
  if (!v.is(file, value)) return { field: 'annotations' };
  return gatherNotes(value.annotations.map(readAnnotation));
}

function readAnnotation(value: unknown): IncomingNote | NoNote {
  const outcome = v.safeParse(annotation, value);
  if (!outcome.success) return notReadable(outcome.issues);
  const { id, uri, text, tags, created, updated, references, document, target } = outcome.output;
  if (references.length > 0) return { why: 'is-reply' };
  const selectors = target.flatMap(({ selector }) => selector);
  const words = selectors.find((selector) => v.is(quote, selector));
  const place = selectors.find((selector) => v.is(position, selector));
  const exact = words?.exact ?? '';
  const why = whyLeftOut(uri, exact, text);
  if (why !== null) return { why };
  return {
    name: id ?? `${uri} ${place?.start ?? ''} ${exact} ${text}`,
    address: uri,
    title: document?.title[0] ?? '',
    quote: exact,
    prefix: words?.prefix ?? '',
    suffix: words?.suffix ?? '',
    start: place?.start ?? null,
    colour: 'yellow',
    comment: text,
    tags: usableTags(tags),
    status: null,
    evidence: [],
    questions: [],
    created: timeOf(created),
    changed: timeOf(updated),
  };
}
