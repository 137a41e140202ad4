import { type Dossier, textOfNotes } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import type {
  HypothesisAnnotation,
  HypothesisExport,
  HypothesisSelector,
} from './hypothesis-export.ts';

/** The reader has no account with us; Hypothesis gives what it imports to whoever imports it. */
const USER = 'acct:reader@says-who.example';

/** All notes of these dossiers as Hypothesis' client exports and imports them. */
export function writeHypothesis(
  dossiers: readonly Dossier[],
  { now, version }: { readonly now: number; readonly version: string },
): HypothesisExport {
  return {
    export_date: new Date(now).toISOString(),
    export_userid: USER,
    client_version: `says-who ${version}`,
    annotations: dossiers.flatMap((dossier) => {
      const text = textOfNotes(dossier);
      return dossier.notes.map((note) => annotationOf(note, dossier, text));
    }),
  };
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
  const { start, end, quote: exact, prefix, suffix } = passage;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
  if (text?.slice(start, end) !== exact) return [quote];
  return [{ type: 'TextPositionSelector', start, end }, quote];
}
