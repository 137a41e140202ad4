import type { Statement } from '../../../domain/analysis.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import type { Passage } from './passages.ts';

/** A note below a chart or a table: where all its figures come from. */
const SOURCE_NOTE = /(?:^|\n)\s*sources?\s?:/i;
/** What is set by somebody and needs no count: "the recommended 2 percent", "a fee of 1 percent". */
const SET =
  /\b(?:recommend\w*|target\w*|goals?|limit\w*|threshold|cap|rule|minimum|maximum|fees?|charges?|commission|tax(?:es)? of|rate of|of the way|chance|discount|battery|damage|odds|surtax|surcharge|brackets?)\b/i;
/** What is on public record, for every reader to look up: results, and what states count each month. */
const ON_RECORD =
  /\b(?:vot(?:e|es|ed|ing)|turnout|voters?|ballots?|elections?|unemployment|jobless\w*|inflation|gdp|(?:interest|cash|central bank|mortgage) rates?|rate cuts?|shares?|stocks?|investors?)\b/i;
/** "the top 1 percent" are people, not a share that was counted; "gave 13 percent of its coal" is a deal. */
const NO_SHARE =
  /\b(?:top|bottom|richest|poorest|g[ai]ve[ns]?(?: \p{Lu}\p{L}+)?|at least|own(?:s|ed)?)\s$/u;
/** Right behind a figure: what somebody must have counted; accounts, prices and rates come from those who keep them. */
const COUNTS_PEOPLE =
  /^\+? (?:\p{Ll}+ ){0,2}(?:people|persons|men|women|children|families|households|residents|civilians|workers|employees|jobs|homes|patients|students|refugees|migrants|immigrants|prisoners|victims|deaths|lives|protesters|demonstrators|voters|farmers)\b/u;

/** Near a poll the shares are the poll's, and near a source its numbers are. */
const POLL = /\b(?:polls?|polled|surveys?|surveyed)\b/i;
const NEAR = 800;
const CITED = /\b(?:according to|(?:data|figures|estimates?) (?:from|by|of))\b/i;
const NEAR_CITED = 400;
/** What hangs on less than this is background, told in passing. */
const LEAST_BEARING = 1.6;

/** Where a figure comes from: one that matters and that the article gives nowhere with its source. */
export function findFigureGaps(grounds: Grounds): Gap[] {
  const { annotated, statements, passages, actors, bearing } = grounds;
  const { article, sentences } = annotated;
  if (SOURCE_NOTE.test(article.text)) return [];
  const known = new Map(passages.map((passage) => [passage.sentence, passage]));
  const sourced = sourcedNumbers(article.text, statements);
  const numberAt = paragraphNumbers(annotated);
  const given = paragraphsOfNumbers(grounds);
  return statements.flatMap(({ flags }) =>
    flags.flatMap(({ kind, start, end }) => {
      if (kind !== 'no-source') return [];
      const sentence = sentenceAt(sentences, start);
      const passage = sentence && known.get(sentence);
      const words = textOf(article.text, { start, end });
      if (passage === undefined || !isCount(passage, { start, end })) return [];
      const weight = bearing({ start, end });
      const isSourced = numbersOf(words).some((number) => sourced.has(number));
      const around = article.text.slice(Math.max(0, start - NEAR), end + NEAR);
      const nearest = article.text.slice(Math.max(0, start - NEAR_CITED), end + NEAR_CITED);
      const bodies = actors.filter(({ type }) => type === 'organization');
      // "The coast guard rescued 970 people" says who counted.
      const isBodys = bodies.some(({ mentions }) =>
        mentions.some((one) => sentence === sentenceAt(sentences, one.start) && one.end <= start),
      );
      if (isBodys || POLL.test(around) || CITED.test(nearest)) return [];
      const goesOn = given.has(numberAt(start)) || given.has(numberAt(start) - 1);
      if (isSourced || goesOn || weight < LEAST_BEARING) return [];
      const text = `Where does the figure “${words}” come from?`;
      return [{ kind: 'figure', start, end, text, weight }];
    }),
  );
}

/** Something that was counted or measured, and no sum that changed hands. */
function isCount({ sentence, words, isLinked }: Passage, { start, end }: Span): boolean {
  const figure = words.slice(start - sentence.start, end - sentence.start);
  const before = words.slice(0, start - sentence.start);
  if (isLinked || !/\d/.test(figure) || NO_SHARE.test(before)) return false;
  if ([SET, ON_RECORD, /^(?:what|why|how|if|imagine)\b/i].some((other) => other.test(words)))
    return false;
  return COUNTS_PEOPLE.test(words.slice(end - sentence.start));
}

/** The paragraphs in which somebody else gives numbers: those right behind go on with them. */
function paragraphsOfNumbers({ annotated, statements }: Grounds): ReadonlySet<number> {
  const numberAt = paragraphNumbers(annotated);
  const { text } = annotated.article;
  const given = statements.filter(
    ({ source, spans }) => source !== null && spans.some((span) => /\d/.test(textOf(text, span))),
  );
  return new Set(given.flatMap(({ spans }) => spans.map(({ start }) => numberAt(start))));
}

/** The numbers in what somebody else than the article says. */
function sourcedNumbers(text: string, statements: readonly Statement[]): ReadonlySet<string> {
  const sourced = statements.filter(({ source }) => source !== null);
  return new Set(
    sourced.flatMap(({ spans }) => spans.flatMap((span) => numbersOf(textOf(text, span)))),
  );
}

function numbersOf(words: string): readonly string[] {
  return words.match(/\d[\d.,]*\d|\d/g) ?? [];
}
