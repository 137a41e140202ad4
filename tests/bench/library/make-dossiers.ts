import { articleKeys } from '../../../lib/domain/article-keys.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import { CHECK_STATUSES, type Note } from '../../../lib/domain/note.ts';
import { NOTE_COLOURS } from '../../../lib/domain/note-colours.ts';
import type { Kept, ShelfQuestion } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import { analyse, makeArticle } from './make-article.ts';
import { drawWord, drawWords, makeVocabulary } from './made-up-words.ts';
import { below, oneFrom, type Random, seededRandom } from '../../anchoring/trials/seeded-random.ts';
import { idFor } from './id-for.ts';

const FIRST_MS = Date.UTC(2022, 0, 1);
const MINUTES_BETWEEN = 190;

/** One note in so many is flagged, one article in so many has a question. */
const FLAGGED_EVERY = 5;
const ASKED_EVERY = 3;

/** What makes a library: the same seed makes the same one, whichever part of it is asked for. */
export interface LibraryPlan {
  readonly seed: number;
  readonly notesEach: number;
}

/** Makes up dossiers from the article of this number on, as the store keeps them of saved articles. */
export function* makeDossiers(
  { seed, notesEach }: LibraryPlan,
  from: number,
  count: number,
): Generator<Dossier, void> {
  const vocabulary = makeVocabulary(seededRandom(seed));
  for (let number = from; number < from + count; number++) {
    yield makeDossier(seededRandom(seed * 1_000_003 + number), vocabulary, number, notesEach);
  }
}

function makeDossier(
  random: Random,
  vocabulary: readonly string[],
  number: number,
  notesEach: number,
): Dossier {
  const kept = keptFor(number);
  const record = kept(0);
  const { article, sentences } = makeArticle(random, vocabulary, {
    number,
    published: record.created,
  });
  const articleId = record.id;
  const { url, title, byline, outlet, published, text } = article;
  return {
    article: {
      ...record,
      address: url,
      addresses: [url],
      keys: articleKeys(article),
      title,
      byline,
      outlet,
      published,
      note: '',
      isSaved: true,
      tags: [],
      collections: [],
    },
    texts: [
      {
        ...kept(1),
        articleId,
        role: 'saved',
        article,
        analysis: analyse(random, vocabulary, sentences),
      },
    ],
    notes: Array.from({ length: notesEach }, (_, at) =>
      makeNote(
        random,
        vocabulary,
        { ...kept(2 + at), articleId },
        text,
        oneFrom(random, sentences),
      ),
    ),
    questions:
      number % ASKED_EVERY === 0
        ? [makeQuestion(random, vocabulary, { ...kept(2 + notesEach), articleId })]
        : [],
    decisions: [],
  };
}

/** Records of an article, by their place in it. */
function keptFor(number: number): (part: number) => Kept {
  const created = FIRST_MS + number * MINUTES_BETWEEN * 60_000;
  return (part) => ({
    id: idFor(number, part),
    created: created + part,
    changed: created + part,
    deleted: null,
    revision: 1,
  });
}

function makeNote(
  random: Random,
  vocabulary: readonly string[],
  record: Kept & { readonly articleId: string },
  text: string,
  { start, end }: Span,
): Note {
  const isFlagged = below(random, FLAGGED_EVERY) === 0;
  const flag = { status: oneFrom(random, CHECK_STATUSES), evidence: [], assignee: '', due: null };
  return {
    ...record,
    passage: {
      start,
      end,
      quote: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      textLength: text.length,
    },
    sentence: text.slice(start, end),
    colour: oneFrom(random, NOTE_COLOURS),
    comment: drawWords(random, vocabulary, 15),
    tags: random() < 0.3 ? [drawWord(random, vocabulary.slice(0, 400))] : [],
    flag: isFlagged ? flag : null,
  };
}

function makeQuestion(
  random: Random,
  vocabulary: readonly string[],
  record: Kept & { readonly articleId: string },
): ShelfQuestion {
  const text = `${drawWords(random, vocabulary, 9)}?`;
  return {
    ...record,
    noteId: null,
    kind: 'reader',
    gap: null,
    text,
    found: '',
    quote: '',
    isAnswered: false,
    answer: '',
    answerLink: '',
    isDismissed: false,
  };
}
