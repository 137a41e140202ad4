import {
  type Actor,
  type Analysis,
  sourceKindOf,
  type SourceKind,
  type Statement,
} from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { contains, overlaps, type Span, textOf } from '../domain/span.ts';
import { statementText } from '../domain/statement-span.ts';
import { type Figure, readFigures } from './read-figures.ts';
import { readWords, type Word } from './read-words.ts';
import { stemWord } from './stem-word.ts';
import { NEGATIONS, SILENT_WORDS } from './word-tables.ts';

/** Who says it, as far as the article tells. */
export interface ClaimSource {
  readonly kind: SourceKind;
  /** The name of the actor, else the words of the source; `null` where nobody is given. */
  readonly name: string | null;
  /** What tells one source from another: the last word of a person's name; `null` where no actor is known. */
  readonly key: string | null;
}

/** A statement of an article, made ready to be compared with those of others. */
export interface Claim {
  readonly articleId: string;
  readonly statement: Statement;
  readonly text: string;
  readonly source: ClaimSource;
  /** Stems of what it is about, and whom it names, each once. */
  readonly terms: ReadonlySet<string>;
  /** Whom and what it names. */
  readonly names: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Stems of what it says is not so. */
  readonly denied: ReadonlySet<string>;
  /** Whether anything in it is said not to be so, or who says it denies it: “He denied that …”. */
  readonly isNegated: boolean;
  readonly isDenial: boolean;
  /** When the article was published: milliseconds since 1970; `null` where it does not say. */
  readonly published: number | null;
}

/** Fewer terms are soon the same by chance. */
const LEAST_TERMS = 5;

/** What every survey and every report says of itself tells nothing of the world. */
const ABOUT_ITSELF =
  /\bmargins? of (?:sampling )?error\b|\bsampl(?:e|ing) error\b|\b(?:poll|survey)\b.{0,60}\b(?:conducted|surveyed|interviewed|taken)\b|^\W*(?:editor[’']s note|note to readers)\b|\ball times\b|\bthe latest on\b|\b(?:reporting|editing|written) by\b|^\W*links? to\b|[-–—] links? to\b/iu;

/** Whoever calls for a thing, or speaks of one, claims nothing: "her use of a private server". */
const IS_CLAUSE =
  /[“"‘']|^that\b|\b(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|shall|should|must|do|does|did|cannot)\b|n[’']t\b|[’'](?:s|re|ve|d|ll)\b(?=\s\p{L}+(?:ed|ing|n)\b)/iu;

/** The statements of an article that say enough to be compared. */
export function claimsOf(
  articleId: string,
  article: Article,
  analysis: Analysis,
): readonly Claim[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const named = namedStretches(analysis.actors);
  return analysis.statements.flatMap((statement) => {
    const claim = claimOf(articleId, article, statement, actors, named);
    return claim.terms.size >= LEAST_TERMS && isClaim(claim) ? [claim] : [];
  });
}

function isClaim({ text, statement }: Claim): boolean {
  return !ABOUT_ITSELF.test(text) && (statement.voice !== 'reported' || IS_CLAUSE.test(text));
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
  const about = new Set(here.map(({ key }) => key));
  const figures = readFigures(words);
  const isDenial = statement.cue !== null && readWords(text, statement.cue).some(isNegation);
  return {
    articleId,
    statement,
    text: statementText(text, statement),
    source: sourceOf(text, statement, actors),
    terms: new Set([...about, ...stemsOf(words, here)]),
    names: new Set([
      ...about,
      ...stemsOf(
        words.filter(({ isName }) => isName),
        here,
      ),
    ]),
    figures,
    denied: deniedStems(words),
    isNegated: isDenial || words.some(isNegation),
    isDenial,
    published: timeOf(published),
  };
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

function timeOf(published: string | null): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}

function stemsOf(words: readonly Word[], named: readonly Named[]): readonly string[] {
  return words
    .filter((word) => !named.some((one) => overlaps(one, word)))
    .map(({ lower }) => lower.replace(/'\p{L}+$/u, ''))
    .filter((word) => word.length > 1 && !/^\d/.test(word) && !SILENT_WORDS.has(word))
    .map(stemWord);
}

/** A stretch that stands for an actor. */
interface Named extends Span {
  readonly key: string;
}

/** Names, and what stands in for them: “he” of one article is “Harlow” of another. */
function namedStretches(actors: readonly Actor[]): readonly Named[] {
  return actors.flatMap((actor) => {
    const key = `@${keyOf(actor)}`;
    return actor.mentions.map(({ start, end }) => ({ start, end, key }));
  });
}

function sourceOf(
  text: string,
  statement: Statement,
  actors: ReadonlyMap<string, Actor>,
): ClaimSource {
  const kind = sourceKindOf(statement);
  const { source } = statement;
  if (source === null) return { kind, name: null, key: null };
  const actor = source.actor === null ? undefined : actors.get(source.actor);
  if (actor === undefined) return { kind, name: textOf(text, source), key: null };
  return { kind, name: actor.name, key: keyOf(actor) };
}

/** What an actor has in common with itself in other articles: a surname, else the whole name. */
function keyOf({ name, type }: Actor): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return type === 'person'
    ? (words.at(-1) ?? '')
    : words.filter((word) => word !== 'the').join(' ');
}
