import type { Actor, Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { Accused } from '../../domain/voice-map.ts';
import { findAccusations } from '../3-findings/accusations/find-accusations.ts';
import type { Request } from '../3-findings/requests/find-requests.ts';
import { hasAnswered, headlineAnswers } from './has-answered.ts';
import { speakersFor } from './speakers-for.ts';

/** More are a list of names, not a story; and each is looked for among all sources. */
const MOST_ACCUSED = 40;

/** Who is accused or criticised in the article, in reading order, and whether they get a word in. */
export function listAccused(
  article: Article,
  analysis: Analysis,
  requests: readonly Request[],
): Accused[] {
  const { text } = article;
  const accusations = findAccusations(text, analysis.sentences, analysis.actors);
  const byActor = Map.groupBy(accusations, ({ actor }) => actor);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const asked = new Set(requests.map(({ actor }) => actor));
  const isToldAbove = byActor.size === 1 && headlineAnswers(article);
  return [...byActor].slice(0, MOST_ACCUSED).map(([id, passages]) => {
    const actor = actors.get(id)!;
    return {
      actor: id,
      passages: passages.map(({ start, end }) => ({ start, end })),
      statements: saidBy(text, actor, analysis),
      wasAsked: asked.has(id) || isToldAbove || hasAnswered(text, actor),
    };
  });
}

/** What the actor says, or somebody for it; where that is nothing, what could be its by a shared name. */
function saidBy(text: string, actor: Actor, { actors, statements }: Analysis): string[] {
  const heard = (candidate: Actor): string[] => {
    const isHeardIn = speakersFor(text, candidate, actors);
    return statements
      .filter(({ source }) => source !== null && isHeardIn(source))
      .map(({ id }) => id);
  };
  const own = heard(actor);
  if (own.length > 0) return own;
  // "Clinton", where two Clintons are about.
  return actors.filter(({ couldBe }) => couldBe.includes(actor.id)).flatMap(heard);
}
