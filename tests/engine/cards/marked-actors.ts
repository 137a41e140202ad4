import { actorKey } from '../../../lib/domain/actor-decision.ts';
import type { Actor, ActorType, Analysis, Statement } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { articleOf } from '../article-of.ts';

const EVIDENCE = { confidence: 0.9, madeBy: 'test' };

/** An actor to be looked for in a text: every place where one of its names stands is a mention. */
export interface Wanted {
  readonly name: string;
  readonly type?: ActorType;
  readonly aliases?: readonly string[];
  /** Words that stand for it; each place where they stand is its own. */
  readonly standIns?: readonly string[];
  readonly titles?: readonly string[];
  readonly couldBe?: readonly string[];
}

/** An article and who is in it, as told; `said` puts words down to a place: "she" to the first "she". */
export function analysisOf(
  article: Article,
  wanted: readonly Wanted[],
  said: readonly (readonly [source: string, actor: string, words: string])[] = [],
): Analysis {
  const ids = new Map(wanted.map(({ name }, at) => [name, `a${at + 1}`]));
  const actors = wanted.map((each, at) => actorOf(article.text, each, `a${at + 1}`, ids));
  const statements = said.map(([source, actor, words], at): Statement => {
    const start = article.text.indexOf(words);
    const from = article.text.lastIndexOf(source, start);
    return {
      ...EVIDENCE,
      id: `s${at + 1}`,
      voice: 'reported',
      spans: [{ start, end: start + words.length }],
      cue: null,
      source: {
        start: from,
        end: from + source.length,
        kind: 'named',
        actor: ids.get(actor) ?? null,
      },
      checkWorthiness: 0.5,
      flags: [],
    };
  });
  return { language: 'en', sentences: [], statements, actors, questions: [] };
}

function actorOf(
  text: string,
  { name, type = 'person', aliases = [], standIns = [], titles = [], couldBe = [] }: Wanted,
  id: string,
  ids: ReadonlyMap<string, string>,
): Actor {
  const mentions = [
    ...placesOf(text, [name, ...aliases]).map((span) => ({ ...span, kind: 'name' as const })),
    ...placesOf(text, standIns).map((span) => ({ ...span, kind: 'pronoun' as const })),
  ];
  return {
    ...EVIDENCE,
    id,
    name,
    type,
    titles,
    mentions: mentions
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({ ...mention, ...EVIDENCE })),
    couldBe: couldBe.flatMap((other) => ids.get(other) ?? []),
  };
}

/** Where the names stand, the longer ones first, none inside another. */
function placesOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  if (names.length === 0) return [];
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g'))].map(
    ({ index, 0: found }) => ({ start: index, end: index + found.length }),
  );
}

/** The analysis with a sentence for every full stop. */
export function withSentences({ text }: Article, analysis: Analysis): Analysis {
  const sentences = [...text.matchAll(/[^.\n]+\.?/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    checkWorthiness: 0,
    subjectivity: 0,
  }));
  return { ...analysis, sentences };
}

/** What each actor is called in the text, by its name: "Ada Brandt: Ada Brandt, she". */
export function calledIn({ text }: Article, { actors }: Analysis): string[] {
  return actors.map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map((mention) => textOf(text, mention)).join(', ')}`,
  );
}

/** Who says each statement, by name. */
export function speakersIn({ actors, statements }: Analysis): (string | undefined)[] {
  return statements.map(({ source }) => actors.find(({ id }) => id === source?.actor)?.name);
}

export const keyOf = (name: string, type: ActorType = 'person'): string => actorKey({ name, type });

export { articleOf };
