import type { Actor, Source } from '../../../domain/analysis.ts';
import { textOf } from '../../../domain/span.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Grounds } from '../gap.ts';
import { isAnywhere, kinOf } from '../words/kin-words.ts';
import type { Who } from '../words/read-who.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';

/** Somebody with a name or an office who speaks in the article. */
interface KnownVoice {
  readonly start: number;
  readonly paragraph: number;
  /** Titles and the words around the name, in which a description stands. */
  readonly described: string;
  /** Nobody who spoke before is brought in as an example. */
  readonly isNew: boolean;
}

/** How far beside a name its description stands: "…, a Republican senator from South Dakota". */
const BEFORE = 60;
const BEHIND = 100;
/** Right before a name, up to the comma or the mark that ends what stands before it. */
const TITLE = /[^,;:“”"—]*$/;
/** Right behind a name: ", a senator from South Dakota", "of the police"; not what it goes on to do. */
const ASIDE = /^(?:,| \(| (?:of|at|from|with|for|who)\b)[^.;:“”"—]*/;
const TITLE_CHARACTERS = 200;
/** So many paragraphs behind a group one of them may still be brought in. */
const PARAGRAPHS_BEHIND = 2;

/** Groups that a writer brings in before one of them speaks. */
const BROUGHT_IN: ReadonlySet<Who['askedAs']> = new Set(['view', 'at-large']);

/** Tells of a group without names whether somebody with a name speaks for it, near it or anywhere. */
export function exampleFinder(grounds: Grounds): (who: Who, source: Source) => boolean {
  const paragraphAt = paragraphNumbers(grounds.annotated);
  const voices = knownVoices(grounds, paragraphAt);
  const lastNew = new Map(voices.filter(({ isNew }) => isNew).map((v) => [v.paragraph, v.start]));
  const namesOfKin = kinIndex(voices);
  return (who, { start }) => {
    const at = paragraphAt(start);
    const kin = kinOf(who);
    const behind = Array.from({ length: PARAGRAPHS_BEHIND + 1 }, (_, more) => at + more);
    const isBroughtIn = (place: number): boolean => (lastNew.get(place) ?? -1) > start;
    if (isBroughtIn(at)) return true;
    if (kin === null) return BROUGHT_IN.has(who.askedAs) && behind.some(isBroughtIn);
    const places = isAnywhere(who) ? [EVERYWHERE] : [at - 1, ...behind];
    const theirs = isAnywhere(who) ? ANY : nameIn(who.before);
    return places.some((place) => namesOfKin(kin, place)?.has(theirs));
  };
}

const EVERYWHERE = Number.POSITIVE_INFINITY;
const ANY = '';

/**
 * For those who are described so and speak in a paragraph: the beginnings of the names in their
 * descriptions, with `ANY` among them; `undefined` where nobody does.
 */
function kinIndex(
  voices: readonly KnownVoice[],
): (kin: RegExp, paragraph: number) => ReadonlySet<string> | undefined {
  const known = new Map<RegExp, Map<number, Set<string>>>();
  return (kin, paragraph) => {
    const places = known.get(kin) ?? new Map<number, Set<string>>();
    if (!known.has(kin)) {
      known.set(kin, places);
      for (const voice of voices.filter(({ described }) => kin.test(described)))
        for (const place of [voice.paragraph, EVERYWHERE])
          places.set(place, addNames(places.get(place), voice.described));
    }
    return places.get(paragraph);
  };
}

function addNames(names: Set<string> = new Set([ANY]), described: string): Set<string> {
  for (const [name] of described.matchAll(NAME)) names.add(name);
  return names;
}

/** "Russian officials" are not those of another country: so much of the name must come back. */
const NAME = /\b\p{Lu}\p{Ll}{2,3}/gu;

function nameIn(before: string): string {
  return before.match(NAME)?.[0] ?? ANY;
}

function knownVoices(
  { annotated, statements, actors }: Grounds,
  paragraphAt: (offset: number) => number,
): KnownVoice[] {
  const { article, sentences } = annotated;
  const titles = new Map(actors.map((actor) => [actor.id, titlesOf(actor)]));
  const heard = new Set<string>();
  return statements.flatMap(({ source }): KnownVoice[] => {
    if (source?.kind !== 'named' && source?.kind !== 'role') return [];
    const sentence = sentenceAt(sentences, source.start);
    if (sentence === undefined) return [];
    const before = article.text.slice(
      Math.max(sentence.start, source.start - BEFORE),
      source.start,
    );
    const behind = article.text.slice(source.end, Math.min(sentence.end, source.end + BEHIND));
    const around = `${TITLE.exec(before)?.[0] ?? ''}${textOf(article.text, source)}${ASIDE.exec(behind)?.[0] ?? ''}`;
    const { start, actor } = source;
    const isNew = actor === null || !heard.has(actor);
    if (actor !== null) heard.add(actor);
    const described = `${titles.get(actor ?? '') ?? ''} ${around}`;
    return [{ start, paragraph: paragraphAt(start), described, isNew }];
  });
}

function titlesOf({ titles }: Actor): string {
  return titles.join(' ').slice(0, TITLE_CHARACTERS);
}
