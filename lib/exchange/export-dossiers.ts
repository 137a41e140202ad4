import type { Article } from '../domain/article.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { BibliographyStyle, ExportFormat } from '../domain/export-format.ts';
import { writeNotesCsv } from './csv/write-notes.ts';
import { type ExportContext, type ExportedFile, isFileEach } from './export-context.ts';
import { fileName } from './file-name.ts';
import { withLost } from './html/with-lost.ts';
import { COPY_OF_NOTHING, writeHtml } from './html/write-html.ts';
import { streamHypothesis } from './hypothesis/write-hypothesis.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writeOwnLines } from './own/own-lines.ts';
import { streamAnnotations } from './web-annotation/write-annotations.ts';
import { writeZip } from './zip/write-zip.ts';

type Dossiers = AsyncIterable<Dossier>;
type Parts = (dossiers: Dossiers, context: ExportContext) => AsyncGenerator<string, void>;

interface FormatFacts {
  /** What tells its files from others with the same ending. */
  readonly label?: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly parts: Parts;
}

const FORMATS: Readonly<Record<ExportFormat, FormatFacts>> = {
  markdown: {
    label: 'Markdown',
    ending: '.md',
    mediaType: 'text/markdown',
    parts: (dossiers, context) => each(dossiers, (dossier) => markdownOf(dossier, context)),
  },
  html: {
    label: 'HTML',
    ending: '.html',
    mediaType: 'text/html',
    parts: (dossiers, context) => each(dossiers, (dossier) => copyOf(dossier, context)),
  },
  csv: { ending: '.csv', mediaType: 'text/csv', parts: writeNotesCsv },
  own: {
    ending: '.jsonl',
    mediaType: 'application/jsonl',
    parts: (dossiers, { now, lists }) => writeOwnLines(dossiers, now, lists),
  },
  'web-annotation': {
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    parts: (dossiers, { fileId, name }) => streamAnnotations(dossiers, { id: fileId, label: name }),
  },
  hypothesis: {
    label: 'Hypothesis',
    ending: '.json',
    mediaType: 'application/json',
    parts: streamHypothesis,
  },
  'csl-json': {
    label: 'CSL',
    ending: '.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    parts: lazily(async () => (await import('./citations/stream-citations.ts')).streamCslJson),
  },
  bibtex: {
    ending: '.bib',
    mediaType: 'application/x-bibtex',
    parts: lazily(async () => (await import('./citations/stream-citations.ts')).streamBibtex),
  },
  ris: {
    ending: '.ris',
    mediaType: 'application/x-research-info-systems',
    parts: lazily(async () => (await import('./citations/stream-citations.ts')).streamRis),
  },
  apa: bibliographyIn('apa', 'APA'),
  mla: bibliographyIn('mla', 'MLA'),
  chicago: bibliographyIn('chicago', 'Chicago'),
};

/** Dossiers as one file in this format; where each article is a file of its own, many are packed into one. */
export function exportDossiers(
  format: ExportFormat,
  dossiers: Dossiers,
  context: ExportContext,
): ExportedFile {
  const { label, ending, mediaType, parts } = FORMATS[format];
  const labelled = label === undefined ? context.name : `${context.name} ${label}`;
  if (!isFileEach(format) || context.count === 1) {
    const name = isFileEach(format) ? context.name : labelled;
    return { name: `${name}${ending}`, mediaType, parts: parts(dossiers, context) };
  }
  const write = format === 'markdown' ? markdownOf : copyOf;
  const files = eachAs(dossiers, async (dossier) => ({
    name: `${fileName(dossier.article)}${ending}`,
    text: await write(dossier, context),
  }));
  const packed = writeZip(files, context.now);
  return { name: `${labelled}.zip`, mediaType: 'application/zip', parts: packed };
}

async function* eachAs<Result>(
  dossiers: Dossiers,
  write: (dossier: Dossier) => Result | Promise<Result>,
): AsyncGenerator<Result, void> {
  for await (const dossier of dossiers) yield await write(dossier);
}

const each = eachAs<string>;

function markdownOf(dossier: Dossier, { words, lists, linkTo }: ExportContext): string {
  const { collections } = lists;
  return writeMarkdown(dossier, { words, collections, linkTo: (note) => linkTo(note, dossier) });
}

/**
 * The copy shows the article as it looked, else its text as it was saved or as it was with the first note;
 * without any of these the notes alone.
 */
async function copyOf(
  dossier: Dossier,
  { words, placesOf, lookOf }: ExportContext,
): Promise<string> {
  const { id, isSaved } = dossier.article;
  const look = isSaved ? await lookOf(id) : null;
  const article = newestText(dossier);
  const text = look?.copy.text ?? article?.text ?? '';
  const places = withLost(placesOf(dossier.notes, text), dossier.notes, text);
  return writeHtml(dossier, article ?? COPY_OF_NOTHING, places, words, look);
}

function newestText({ texts }: Dossier): Article | null {
  const saved = texts.find(({ role, article }) => role === 'saved' && article !== null);
  return (saved ?? texts[0])?.article ?? null;
}

/** Programs for citations are large, and loaded when somebody cites. */
function lazily(load: () => Promise<Parts>): Parts {
  return async function* parts(dossiers, context) {
    yield* (await load())(dossiers, context);
  };
}

function bibliographyIn(style: BibliographyStyle, label: string): FormatFacts {
  return {
    label,
    ending: '.html',
    mediaType: 'text/html',
    parts: lazily(async () => {
      const { streamBibliography } = await import('./citations/stream-bibliography.ts');
      return (dossiers, { format, name }) =>
        streamBibliography(dossiers, (items) => format(items, style), name);
    }),
  };
}
