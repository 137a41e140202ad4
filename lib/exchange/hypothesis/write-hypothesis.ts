import { type Dossier, textOfNotes } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { aroundQuote } from '../around-quote.ts';
import { listItems, openList } from '../list-in-parts.ts';
import type {
  HypothesisAnnotation,
  HypothesisExport,
  HypothesisSelector,
} from './hypothesis-export.ts';

/** The reader has no account with us; Hypothesis gives what it imports to whoever imports it. */
const USER = 'acct:reader@says-who.example';

interface FileFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly version: string;
}

/** All notes of these dossiers as Hypothesis' client exports and imports them. */
export function writeHypothesis(dossiers: readonly Dossier[], facts: FileFacts): HypothesisExport {
  return fileOf(dossiers.flatMap(annotationsOf), facts);
}

/** The same piece by piece: only one dossier is held at a time. */
export async function* streamHypothesis(
  dossiers: AsyncIterable<Dossier>,
  facts: FileFacts,
): AsyncGenerator<string, void> {
  yield openList(fileOf([], facts));
  let isFirst = true;
  for await (const dossier of dossiers) {
    const annotations = annotationsOf(dossier);
    yield listItems(annotations, isFirst);
    isFirst &&= annotations.length === 0;
  }
  yield ']}\n';
}

function fileOf(
  annotations: readonly HypothesisAnnotation[],
  { now, version }: FileFacts,
): HypothesisExport {
  return {
    export_date: new Date(now).toISOString(),
    export_userid: USER,
    client_version: `says-who ${version}`,
    annotations,
  };
}

function annotationsOf(dossier: Dossier): HypothesisAnnotation[] {
  const text = textOfNotes(dossier);
  return dossier.notes.map((note) => annotationOf(note, dossier, text));
}

function annotationOf(note: Note, { article }: Dossier, text: string | null): HypothesisAnnotation {
  return {
    id: note.id,
    created: new Date(note.created).toISOString(),
    updated: new Date(note.changed).toISOString(),
    user: USER,
    uri: article.address,
    text: textOf(note),
    tags: note.tags,
    group: '__world__',
    hidden: false,
    permissions: { read: [USER], update: [USER], delete: [USER] },
    document: { title: [article.title] },
    links: {},
    flagged: false,
    target: [{ source: article.address, selector: selectorsOf(note, text) }],
  };
}

/** Hypothesis has no evidence: the links stand below the comment. */
function textOf({ comment, flag }: Note): string {
  const links = (flag?.evidence ?? []).map(({ address, remark }) =>
    remark === '' ? `- ${address}` : `- ${address} ${remark}`,
  );
  return [comment, links.join('\n')].filter((part) => part !== '').join('\n\n');
}

function selectorsOf({ passage }: Note, text: string | null): HypothesisSelector[] {
  const { start, end, quote: exact } = passage;
  const quote = { type: 'TextQuoteSelector', exact, ...aroundQuote(passage) } as const;
  if (text?.slice(start, end) !== exact) return [quote];
  return [{ type: 'TextPositionSelector', start, end }, quote];
}
