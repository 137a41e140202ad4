import { type Dossier, textOfNotes } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { inCodePoints } from '../count-code-points.ts';
import { ANNOTATION_CONTEXT } from './web-annotation.ts';
import type {
  AnnotationCollection,
  LinkedBody,
  Motivation,
  TextPositionSelector,
  TextualBody,
  WebAnnotation,
} from './web-annotation.ts';

/** All notes of these dossiers as one collection of the W3C's Web Annotation Data Model. */
export function writeAnnotations(
  dossiers: readonly Dossier[],
  collection: { readonly id: string; readonly label: string },
): AnnotationCollection {
  const items = dossiers.flatMap((dossier) => annotationsOf(dossier));
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:uuid:${collection.id}`,
    type: 'AnnotationCollection',
    label: collection.label,
    total: items.length,
    first: {
      id: `urn:uuid:${collection.id}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
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
  const { quote: exact, prefix, suffix } = note.passage;
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
      selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...positionOf(note, text)],
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

/** Where it stands; not told where the text it is counted in is not kept as it was then. */
function positionOf({ passage }: Note, text: string | null): TextPositionSelector[] {
  if (text?.slice(passage.start, passage.end) !== passage.quote) return [];
  return [{ type: 'TextPositionSelector', ...inCodePoints(text, passage) }];
}

function utcTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
