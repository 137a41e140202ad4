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
  prefix: v.nullish(v.string(), ''),
  suffix: v.nullish(v.string(), ''),
});
const otherSelector = v.looseObject({ type: v.string() });

const annotation = v.looseObject({
  id: v.nullish(v.string(), ''),
  uri: v.string(),
  text: v.nullish(v.string(), ''),
  tags: v.nullish(v.array(v.string()), []),
  created: v.nullish(v.string(), ''),
  updated: v.nullish(v.string(), ''),
  references: v.nullish(v.array(v.string()), []),
  document: v.nullish(v.looseObject({ title: v.nullish(v.array(v.string()), []) })),
  target: v.array(
    v.looseObject({ selector: v.nullish(v.array(v.union([position, quote, otherSelector])), []) }),
  ),
});

/** The least Hypothesis' own importer asks for: an object with a list of annotations. Its search gives `rows`. */
const file = v.union([
  v.looseObject({ annotations: v.array(v.unknown()) }),
  v.pipe(
    v.looseObject({ rows: v.array(v.unknown()) }),
    v.transform(({ rows }) => ({ annotations: rows })),
  ),
]);

/** The notes of a file that Hypothesis' client exported, or its API gave. Replies and notes on whole pages have no passage and are left out. */
export function readHypothesis(value: unknown): IncomingFile | NotThatFormat {
  const outcome = v.safeParse(file, value);
  if (!outcome.success) return { field: 'annotations' };
  return gatherNotes(outcome.output.annotations.map(readAnnotation));
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
    name: id || `${uri} ${place?.start ?? ''} ${exact} ${text}`,
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
