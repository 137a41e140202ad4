import { articleAddress } from '../../domain/article-address.ts';
import { articleKeys } from '../../domain/article-keys.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ImportFormat } from '../../domain/import-preview.ts';
import type { Note, ReaderFlag } from '../../domain/note.ts';
import type { ShelfArticle, ShelfQuestion } from '../../domain/shelf.ts';
import type { IncomingNote } from '../incoming/incoming-note.ts';
import {
  type Counting,
  type Draft,
  emptyDraft,
  nothingCounted,
  type PlannedArticle,
  take,
} from './draft.ts';
import { mergeRecord, type Merged } from './merge-record.ts';
import { nameId } from './name-id.ts';
import { type KnownHere, knownHere } from './known-here.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** Notes of one address, from another program's file. */
export interface ForeignArticle {
  readonly address: string;
  readonly notes: readonly IncomingNote[];
}

/** Plans what to do with the notes of one article; the article is added where it is not here. */
export async function planForeign(
  { address, notes }: ForeignArticle,
  format: ImportFormat,
  shelf: ShelfFacts,
): Promise<PlannedArticle> {
  const here = await articleHere(address, shelf);
  const article = here?.article ?? (await newArticle(address, notes, shelf.now));
  const plan = emptyDraft();
  const counts = nothingCounted();
  const known = knownHere(here);
  if (here === null) plan.articles.push({ before: null, after: article });
  for (const incoming of notes) {
    const note = await noteOf(incoming, article.id, shelf.now);
    const same = known.note(note.id);
    if (same === undefined && known.hasTwin(note)) counts.same++;
    else {
      take(plan.notes, counts, mergeNote(same, note, { incoming, format, now: shelf.now }));
      await planQuestions(plan, counts, { texts: incoming.questions, note, known, now: shelf.now });
    }
  }
  const { id, title, address: shown } = article;
  const fate = here === null ? 'added' : 'same';
  return {
    piece: { kind: 'changes', plan },
    article: { id, title, address: shown, fate, counts },
  };
}

interface Asked {
  readonly texts: readonly string[];
  readonly note: Note;
  readonly known: KnownHere;
  readonly now: number;
}

/** Adds what hangs on the note and is not asked of it yet. */
async function planQuestions(
  plan: Draft,
  counts: Counting,
  { texts, note, known, now }: Asked,
): Promise<void> {
  for (const text of new Set(texts)) {
    if (known.isAsked(note.id, text)) continue;
    const question = await questionOf(text, note);
    take(plan.questions, counts, mergeRecord(undefined, question, now));
  }
}

/** Of several that share a key – pages of a live blog – the one that was met under this very address. */
async function articleHere(
  address: string,
  { articlesAt, dossier }: ShelfFacts,
): Promise<Dossier | null> {
  const found = await articlesAt(keysOf(address));
  const met = found.find(({ addresses }) => addresses.includes(articleAddress(address)));
  const here = met ?? (found.length === 1 ? found[0] : undefined);
  return here === undefined ? null : await dossier(here.id);
}

function keysOf(address: string): readonly string[] {
  return articleKeys({ url: address, canonicalUrl: null });
}

async function newArticle(
  address: string,
  notes: readonly IncomingNote[],
  now: number,
): Promise<ShelfArticle> {
  const times = notes.flatMap(({ created }) => (created === null ? [] : [created]));
  const created = times.reduce((first, time) => Math.min(first, time), now);
  return {
    id: await nameId(`article ${keysOf(address).join(' ')}`),
    created,
    changed: created,
    deleted: null,
    revision: 1,
    address: articleAddress(address),
    addresses: [articleAddress(address)],
    keys: keysOf(address),
    title: notes.find(({ title }) => title !== '')?.title ?? '',
    byline: null,
    outlet: null,
    published: null,
    note: '',
    isSaved: false,
    tags: [],
    collections: [],
  };
}

/** Where the quote stands in our text is not known: its words tell. */
async function noteOf(incoming: IncomingNote, articleId: string, now: number): Promise<Note> {
  const { name, quote, prefix, suffix, colour, comment, tags, status, evidence } = incoming;
  const created = incoming.created ?? incoming.changed ?? now;
  const flag: ReaderFlag | null =
    status === null ? null : { status, evidence, assignee: '', due: null };
  return {
    id: await nameId(name),
    created,
    changed: incoming.changed ?? created,
    deleted: null,
    revision: 1,
    articleId,
    passage: { start: 0, end: quote.length, quote, prefix, suffix, textLength: 0 },
    sentence: '',
    colour,
    comment,
    tags,
    flag,
  };
}

interface Origin {
  readonly incoming: IncomingNote;
  readonly format: ImportFormat;
  readonly now: number;
}

/** What the other format knows of a note comes in where it is later; what it does not know stays as it is here. */
function mergeNote(
  here: Note | undefined,
  note: Note,
  { incoming, format, now }: Origin,
): Merged<Note> {
  if (here === undefined) return mergeRecord(here, note, now);
  // A file that tells no time is as old as can be: nothing here is written over for it.
  const changed = incoming.changed ?? incoming.created ?? 0;
  if (changed === here.changed) return { fate: 'same', planned: null };
  const { comment, tags, colour, flag } = note;
  const knowsMore = format === 'web-annotation';
  const more = knowsMore ? { colour, flag: mergedFlag(here, flag) } : {};
  return mergeRecord(here, { ...here, comment, tags, ...more, changed }, now);
}

/** Who checks it, and by when, is in no other format. */
function mergedFlag(here: Note, flag: ReaderFlag | null): ReaderFlag | null {
  if (flag === null || here.flag === null) return flag;
  return { ...here.flag, status: flag.status, evidence: flag.evidence };
}

async function questionOf(text: string, note: Note): Promise<ShelfQuestion> {
  return {
    id: await nameId(`question ${note.id} ${text}`),
    created: note.created,
    changed: note.changed,
    deleted: null,
    revision: 1,
    articleId: note.articleId,
    noteId: note.id,
    kind: 'reader',
    gap: null,
    text,
    found: '',
    quote: note.passage.quote,
    isAnswered: false,
    answer: '',
    answerLink: '',
    isDismissed: false,
  };
}
