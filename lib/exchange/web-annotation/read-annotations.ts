import * as v from 'valibot';

import { CHECK_STATUSES, type EvidenceLink } from '../../domain/note.ts';
import { isWebAddress, NOTE_LIMITS } from '../../domain/is-note.ts';
import { NOTE_COLOURS } from '../../domain/note-colours.ts';
import {
  gatherNotes,
  type IncomingFile,
  type IncomingNote,
  type NoNote,
  type NotThatFormat,
} from '../incoming/incoming-note.ts';
import { notReadable, timeOf, usableTags, whyLeftOut } from '../incoming/limit-words.ts';
import { plainWords } from '../incoming/plain-words.ts';

/** The model allows one or many of nearly everything. */
const oneOrMany = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(
    v.union([
      v.array(schema),
      v.pipe(
        schema,
        v.transform((one) => [one]),
      ),
    ]),
    [],
  );

const address = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
]);

const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

const target = v.union([
  v.string(),
  v.looseObject({
    id: v.optional(v.string()),
    source: v.optional(address),
    selector: oneOrMany(v.union([selector, v.string()])),
    styleClass: oneOrMany(v.string()),
  }),
]);

const body = v.union([
  v.string(),
  v.looseObject({
    type: oneOrMany(v.string()),
    value: v.optional(v.string()),
    format: v.optional(v.string()),
    purpose: oneOrMany(v.string()),
    source: v.optional(
      v.union([v.string(), v.looseObject({ id: v.string(), label: v.optional(v.string()) })]),
    ),
  }),
]);

const annotation = v.looseObject({
  id: v.optional(v.string()),
  type: oneOrMany(v.string()),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  body: oneOrMany(body),
  bodyValue: v.optional(v.string()),
  target: oneOrMany(target),
});

type Body = Exclude<v.InferOutput<typeof body>, string>;

/** The notes of a file of the W3C's Web Annotation Data Model: a collection, a page, a list, or one annotation. */
export function readAnnotations(value: unknown): IncomingFile | NotThatFormat {
  const items = itemsOf(value);
  return items === null ? { field: 'type' } : gatherNotes(items.map(readAnnotation));
}

const container = v.looseObject({
  type: oneOrMany(v.string()),
  first: v.optional(v.looseObject({ items: v.array(v.unknown()) })),
  items: v.optional(v.array(v.unknown())),
});

function itemsOf(value: unknown): readonly unknown[] | null {
  if (v.is(v.array(v.unknown()), value)) return value;
  if (!v.is(container, value)) return null;
  const { type, first, items } = v.parse(container, value);
  if (type.includes('AnnotationCollection')) return first?.items ?? null;
  if (type.includes('AnnotationPage')) return items ?? null;
  return type.includes('Annotation') ? [value] : null;
}

function readAnnotation(value: unknown): IncomingNote | NoNote {
  const outcome = v.safeParse(annotation, value);
  if (!outcome.success) return notReadable(outcome.issues);
  if (!outcome.output.type.includes('Annotation')) return { why: 'not-readable', field: 'type' };
  const { id, created, modified, bodyValue } = outcome.output;
  const place = placeOf(outcome.output.target);
  const bodies = bodiesOf(outcome.output.body, bodyValue);
  const comment = valuesFor(bodies, ['commenting', 'describing', 'replying']).join('\n\n');
  const why = whyLeftOut(place.address, place.quote, comment);
  if (why !== null) return { why };
  const { address: source, quote, prefix, suffix, style } = place;
  return {
    name: id ?? `${source} ${quote} ${comment}`,
    address: source,
    title: '',
    quote,
    prefix,
    suffix,
    // Its positions count code points of a text that we do not have.
    start: null,
    colour: NOTE_COLOURS.find((colour) => style.includes(colour)) ?? 'yellow',
    comment,
    tags: usableTags(valuesFor(bodies, ['tagging', 'classifying'])),
    status:
      CHECK_STATUSES.find((status) => valuesFor(bodies, ['assessing']).includes(status)) ?? null,
    evidence: bodies.flatMap(evidenceIn).slice(0, NOTE_LIMITS.evidenceLinks),
    questions: valuesFor(bodies, ['questioning']).filter((text) => text.trim() !== ''),
    created: timeOf(created),
    changed: timeOf(modified),
  };
}

/** The first target with a quote; an annotation of several says the same of each. */
function placeOf(targets: readonly v.InferOutput<typeof target>[]) {
  for (const one of targets) {
    if (typeof one === 'string') continue;
    const found = one.selector.find(
      (candidate) => typeof candidate === 'object' && candidate.type === 'TextQuoteSelector',
    );
    if (typeof found !== 'object') continue;
    const { exact = '', prefix = '', suffix = '' } = found;
    return {
      address: one.source ?? one.id ?? '',
      quote: exact,
      prefix,
      suffix,
      style: one.styleClass,
    };
  }
  return { address: '', quote: '', prefix: '', suffix: '', style: [] };
}

function bodiesOf(
  all: readonly v.InferOutput<typeof body>[],
  bodyValue: string | undefined,
): Body[] {
  const plain = (value: string): Body => ({ type: ['TextualBody'], purpose: [], value });
  // A string is the address of a body that stands elsewhere; only `bodyValue` is words.
  const objects = all.filter((one) => typeof one === 'object');
  return bodyValue === undefined ? objects : [...objects, plain(bodyValue)];
}

/** The words of bodies with one of these purposes; without a purpose a body is a comment. */
function valuesFor(bodies: readonly Body[], purposes: readonly string[]): string[] {
  return bodies.flatMap(({ value, format, purpose }) => {
    if (value === undefined || value === '') return [];
    const isWanted =
      purpose.length === 0
        ? purposes.includes('commenting')
        : purpose.some((one) => purposes.includes(one));
    return isWanted ? [format === 'text/html' ? plainWords(value) : value] : [];
  });
}

function evidenceIn({ source, purpose }: Body): EvidenceLink[] {
  if (source === undefined || !purpose.includes('linking')) return [];
  const { id, label = '' } = typeof source === 'string' ? { id: source } : source;
  return isWebAddress(id) && label.length <= NOTE_LIMITS.remarkCharacters
    ? [{ address: id, remark: label }]
    : [];
}
