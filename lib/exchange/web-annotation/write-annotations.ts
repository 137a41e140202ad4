import { type Dossier, textOfNotes } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { aroundQuote } from '../around-quote.ts';
import { inCodePoints } from '../count-code-points.ts';
import { listItems, openList } from '../list-in-parts.ts';
import { ANNOTATION_CONTEXT } from './web-annotation.ts';
import type {
  AnnotationCollection,
  LinkedBody,
  Motivation,
  TextPositionSelector,
  TextQuoteSelector,
  TextualBody,
  WebAnnotation,
} from './web-annotation.ts';

/** What a collection of annotations is called. */
export interface CollectionFacts {
  /** UUID. */
  readonly id: string;
  readonly label: string;
}

/** All notes of these dossiers as one collection of the W3C's Web Annotation Data Model. */
export function writeAnnotations(
  dossiers: readonly Dossier[],
  facts: CollectionFacts,
): AnnotationCollection {
  return collectionOf(dossiers.flatMap(annotationsOf), facts);
}

/** The same piece by piece: only one dossier is held at a time. */
export async function* streamAnnotations(
  dossiers: AsyncIterable<Dossier>,
  facts: CollectionFacts,
): AsyncGenerator<string, void> {
  const { total: _, first, ...head } = collectionOf([], facts);
  let total = 0;
  yield openList({ ...head, first });
  for await (const dossier of dossiers) {
    const annotations = annotationsOf(dossier);
    yield listItems(annotations, total === 0);
    total += annotations.length;
  }
  yield `]},"total":${total}}\n`;
}

function collectionOf(items: readonly WebAnnotation[], { id, label }: CollectionFacts) {
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `urn:uuid:${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  } satisfies AnnotationCollection;
}

function annotationsOf(dossier: Dossier): WebAnnotation[] {
  const text = textOfNotes(dossier);
  const questions = Map.groupBy(dossier.questions, ({ noteId }) => noteId);
  return dossier.notes.map((note) => {
    const asked = (questions.get(note.id) ?? []).map((question) => question.text);
    return annotationOf(note, dossier.article.address, text, asked);
  });
}

function annotationOf(
  note: Note,
  source: string,
  text: string | null,
  questions: readonly string[],
): WebAnnotation {
  const body = bodyOf(note, questions);
  const purposes = [...new Set(body.map(({ purpose }): Motivation => purpose))];
  const motivation = ['highlighting' as const, ...purposes];
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: motivation.length === 1 ? 'highlighting' : motivation,
    created: utcTime(note.created),
    modified: utcTime(note.changed),
    body,
    target: {
      source,
      selector: [quoteOf(note), ...positionOf(note, text)],
      styleClass: note.colour,
    },
  };
}

/** Comment, status, tags, questions and evidence, each as a body of its own. */
function bodyOf(
  { comment, flag, tags }: Note,
  questions: readonly string[],
): (TextualBody | LinkedBody)[] {
  const textual = (value: string, purpose: TextualBody['purpose']): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  return [
    ...(comment === '' ? [] : [textual(comment, 'commenting')]),
    ...(flag === null ? [] : [textual(flag.status, 'assessing')]),
    ...tags.map((tag) => textual(tag, 'tagging')),
    ...questions.map((question) => textual(question, 'questioning')),
    ...(flag?.evidence ?? []).map(({ address, remark }): LinkedBody => ({
      type: 'SpecificResource',
      source: { id: address, type: 'Text', ...(remark !== '' && { label: remark }) },
      purpose: 'linking',
    })),
  ];
}

function quoteOf({ passage }: Note): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact: passage.quote, ...aroundQuote(passage) };
}

/** Where it stands; not told where the text it is counted in is not kept as it was then. */
function positionOf({ passage }: Note, text: string | null): TextPositionSelector[] {
  if (text?.slice(passage.start, passage.end) !== passage.quote) return [];
  return [{ type: 'TextPositionSelector', ...inCodePoints(text, passage) }];
}

function utcTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
