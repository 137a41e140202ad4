import type { Actor, Analysis, Statement } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { publishedTime } from '../domain/published-time.ts';
import { contains, overlaps, type Span } from '../domain/span.ts';
import { statementText } from '../domain/statement-span.ts';
import type { Claim } from './claim.ts';
import { eachOnce } from './each-once.ts';
import { readFigures } from './read-figures.ts';
import { readWords, type Word } from './read-words.ts';
import { saysEnough } from './says-enough.ts';
import { keyOf, sourceOf } from './source-of.ts';
import { stemWord } from './stem-word.ts';
import { NEGATIONS, OFFICES, SILENT_WORDS } from './word-tables.ts';

/** The statements of an article that say enough to be compared, each once. */
export function claimsOf(
  articleId: string,
  article: Article,
  analysis: Analysis,
): readonly Claim[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const named = namedStretches(analysis.actors);
  const claims = analysis.statements.map((statement) =>
    claimOf(articleId, article, statement, actors, named),
  );
  return eachOnce(claims.filter(saysEnough));
}

function claimOf(
  articleId: string,
  { text, published }: Article,
  statement: Statement,
  actors: ReadonlyMap<string, Actor>,
  named: readonly Named[],
): Claim {
  const words = statement.spans.flatMap((span) => readWords(text, span));
  const here = named.filter((one) => statement.spans.some((span) => contains(span, one)));
  const isDenial = statement.cue !== null && readWords(text, statement.cue).some(isNegation);
  return {
    articleId,
    statement,
    text: statementText(text, statement),
    source: sourceOf(text, statement, actors),
    ...termsOf(words, here),
    people: new Map(here.flatMap(({ key, person }) => (person === null ? [] : [[key, person]]))),
    figures: readFigures(words),
    denied: deniedStems(words),
    isNegated: isDenial || words.some(isNegation),
    isDenial,
    published: publishedTime(published),
  };
}

type Terms = Pick<Claim, 'terms' | 'names' | 'telling' | 'phrases'>;

function termsOf(words: readonly Word[], here: readonly Named[]): Terms {
  const keys = here.map(({ key }) => key);
  const unnamed = words.filter((word) => !here.some((one) => overlaps(one, word)));
  const capitals = unnamed.filter(({ isName }) => isName);
  // "Mike Huckabee Makes Sexist Joke": where all have capitals, they tell nothing.
  const isHeadline = capitals.length > HEADLINE_CAPITALS * unnamed.length;
  const names = new Set([...keys, ...stemsOf(isHeadline ? [] : capitals)]);
  const stems = stemsOf(unnamed);
  const isTelling = (stem: string) => !names.has(stem) && !OFFICE_STEMS.has(stem);
  return {
    terms: new Set([...keys, ...stems]),
    names,
    telling: new Set(stems.filter(isTelling)),
    phrases: phrasesOf(words, isTelling),
  };
}

/** More of the words than so have capitals in a headline only. */
const HEADLINE_CAPITALS = 0.6;

const OFFICE_STEMS: ReadonlySet<string> = new Set([...OFFICES].map(stemWord));

function stemsOf(words: readonly Word[]): readonly string[] {
  return words
    .map(({ lower }) => lower.replace(/'\p{L}+$/u, ''))
    .filter((word) => word.length > 1 && !/^\d/.test(word) && !SILENT_WORDS.has(word))
    .map(stemWord);
}

/** Names and offices alone make none: "former secretary of state" is said before many a claim. */
function phrasesOf(
  words: readonly Word[],
  isTelling: (stem: string) => boolean,
): ReadonlySet<string> {
  const stems = words.map(({ lower }) => stemWord(lower));
  const phrases = stems.slice(1).flatMap((stem, at) => {
    const before = stems[at] ?? '';
    return isTelling(before) || isTelling(stem) ? [`${before} ${stem}`] : [];
  });
  return new Set(phrases);
}

/** So many words behind a negation are what is denied. */
const DENIED_WORDS = 4;

function deniedStems(words: readonly Word[]): ReadonlySet<string> {
  const denied = words.flatMap((word, at) => {
    // "those who did not qualify" denies nothing of what the claim says.
    const isBeside = words
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }) => lower.startsWith('wh'));
    return isNegation(word) && !isBeside ? words.slice(at + 1, at + 1 + DENIED_WORDS) : [];
  });
  return new Set(denied.map(({ lower }) => stemWord(lower)));
}

function isNegation({ lower }: Word): boolean {
  return NEGATIONS.has(lower);
}

/** A stretch that stands for an actor. */
interface Named extends Span {
  readonly key: string;
  /** The full name of a person; `null` for others. */
  readonly person: string | null;
}

/** Names, and what stands in for them: “he” of one article is “Harlow” of another. */
function namedStretches(actors: readonly Actor[]): readonly Named[] {
  return actors.flatMap((actor) => {
    const key = `@${keyOf(actor)}`;
    const person = actor.type === 'person' ? actor.name : null;
    return actor.mentions.map(({ start, end }) => ({ start, end, key, person }));
  });
}
