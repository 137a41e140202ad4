import type { Actor, Source, Statement } from '../../../domain/analysis.ts';
import type { Asked } from '../../../domain/card.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span, textOf } from '../../../domain/span.ts';
import { type ActorMention, mentionsIn, mentionsInOrder } from '../sources/mentions-by-position.ts';
import { ANSWERED, REQUESTS } from './request-words.ts';
import { subjectsOf } from './subjects-of.ts';

/** Words that tell that somebody was asked, and how that ended. */
export interface Request extends Asked {
  /** Id of the one who was asked, or for whom somebody else was. */
  readonly actor: string;
}

/** What was found of an article before. */
interface Found {
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
}

/** A quick look: most sentences tell of no request. */
const MAY_TELL =
  /comment|respond|response|repl(?:y|ies)|return|answer|reach|interview|asked|contacted|question|inquir|unsuccessful|pressed|elaborate/i;

/**
 * Finds where the article tells that a person or organization was asked: “did not respond to a request
 * for comment”, said of it, its lawyer or its office, and what somebody says when asked.
 */
export function findRequests(text: string, { sentences, actors, statements }: Found): Request[] {
  const mentions = mentionsInOrder(
    actors.filter(({ type }) => type === 'person' || type === 'organization'),
  );
  const sources = statements.flatMap(({ source }) => source ?? []).sort(byPosition);
  return sentences
    .filter((sentence) => MAY_TELL.test(textOf(text, sentence)))
    .flatMap((sentence): Request[] => {
      const told = unanswered(text, sentence);
      if (told === null) return answers(text, sentence, sources, mentions);
      const before = { start: sentence.start, end: told.start };
      const asked = subjectsOf(text, before, mentionsIn(mentions, before));
      return asked.map((actor) => ({ actor, ...told }));
    });
}

/** The words that tell that somebody did not answer. */
function unanswered(text: string, sentence: Span): Asked | null {
  const words = textOf(text, sentence);
  for (const { outcome, words: told } of REQUESTS) {
    const found = told.exec(words);
    if (found === null) continue;
    const start = sentence.start + found.index;
    return { outcome, start, end: start + found[0].length };
  }
  return null;
}

/** Who says something in the sentence because somebody asked: the source nearest to these words. */
function answers(
  text: string,
  sentence: Span,
  sources: readonly Source[],
  mentions: readonly ActorMention[],
): Request[] {
  const found = ANSWERED.exec(textOf(text, sentence));
  if (found === null) return [];
  const from = sentence.start + found.index;
  const start = from + (/\p{L}/u.exec(found[0])?.index ?? 0);
  const end = from + found[0].trimEnd().replace(/,$/, '').length;
  // "Asked by Stone whether …, Harlow said": it is not Stone who was asked.
  const isAsking = (span: Span): boolean =>
    / by(?: \S+){0,2} $/.test(text.slice(start, span.start));
  const askers = mentionsIn(mentions, sentence)
    .filter(isAsking)
    .map((mention) => mention.actor.id);
  const nearest = sourcesIn(sources, sentence)
    .filter((source) => !isAsking(source) && !overlaps(source, { start, end }))
    .filter((source) => !askers.includes(source.actor ?? ''))
    .map((source) => ({ ...source, away: Math.max(source.start - end, start - source.end) }))
    .sort((a, b) => a.away - b.away)[0];
  const actor = nearest?.actor ?? null;
  return actor === null ? [] : [{ actor, outcome: 'answered', start, end }];
}

function sourcesIn(sources: readonly Source[], { start, end }: Span): readonly Source[] {
  const first = firstIndex(sources.length, (at) => sources[at]!.start >= start);
  const last = firstIndex(sources.length, (at) => sources[at]!.start >= end);
  return sources.slice(first, last);
}
