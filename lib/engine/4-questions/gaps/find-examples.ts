import type { Source } from '../../../domain/analysis.ts';
import type { Grounds } from '../gap.ts';
import { isAnywhere, kinOf } from '../words/kin-words.ts';
import type { Who } from '../words/read-who.ts';
import { type KnownVoice, knownVoices } from './known-voices.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';

/** So many paragraphs behind a group one of them may still be brought in. */
const PARAGRAPHS_BEHIND = 2;
/** So many before it one may have been brought in; "agency officials" take up a longer thread. */
const PARAGRAPHS_BEFORE = 1;
const PARAGRAPHS_BEFORE_OF_A_BODY = 3;
const SEVERAL = 3;

/** Tells of a group without names whether somebody with a name speaks for it, near it or anywhere. */
export function exampleFinder(grounds: Grounds): (who: Who, source: Source) => boolean {
  const paragraphAt = paragraphNumbers(grounds.annotated);
  const voices = knownVoices(grounds, paragraphAt);
  const lastNew = new Map(voices.filter(({ isNew }) => isNew).map((v) => [v.paragraph, v.start]));
  const lastOfAll = voices.findLast(({ isNew }) => isNew)?.start ?? -1;
  const namesOfKin = kinIndex(voices);
  const officials = kinOf({ head: 'officials', before: '' });
  const areSeveral =
    voices.filter((v) => v.isNew && officials?.test(v.described)).length >= SEVERAL;
  return (who, { start }) => {
    const at = paragraphAt(start);
    const kin = kinOf(who);
    const isBroughtIn = (place: number): boolean => (lastNew.get(place) ?? -1) > start;
    const isOneOfMany = who.askedAs === 'view' || isAnywhere(who);
    // "One lawmaker said" is the senator whom the next words name.
    if (who.isOne) return kin !== null && voices.some((v) => isNext(v, start, at, kin));
    if (isBroughtIn(at) || (isOneOfMany && isBroughtIn(at + 1))) return true;
    // Whoever comes with a name later may be one of the critics, supporters, activists.
    if (kin === null && who.askedAs === 'view') return lastOfAll > start;
    if (kin === null) {
      const behind = Array.from({ length: PARAGRAPHS_BEHIND }, (_, more) => at + 1 + more);
      return who.askedAs === 'at-large' && behind.some(isBroughtIn);
    }
    if (isAnywhere(who)) return namesOfKin(kin, EVERYWHERE).has(ANY);
    const theirs = namesIn(who.before);
    if (theirs.some((name) => namesOfKin(kin, EVERYWHERE).has(name))) return true;
    // Where several officials have names, "officials" without another word are they.
    const isBare = kin === officials && who.before === '' && who.after === '';
    if (isBare && areSeveral) return true;
    const before = who.before === '' ? PARAGRAPHS_BEFORE : PARAGRAPHS_BEFORE_OF_A_BODY;
    const near = Array.from({ length: before + PARAGRAPHS_BEHIND + 1 }, (_, n) => at - before + n);
    return near.some((place) => {
      const names = namesOfKin(kin, place);
      return (
        names.has(NO_NAME) ||
        (theirs.length === 0 ? names.has(ANY) : theirs.some((name) => names.has(name)))
      );
    });
  };
}

function isNext(voice: KnownVoice, start: number, at: number, kin: RegExp): boolean {
  const isNear = voice.paragraph === at || voice.paragraph === at + 1;
  return voice.isNew && voice.start > start && isNear && kin.test(voice.described);
}

const EVERYWHERE = Number.POSITIVE_INFINITY;
/** Stands among the names wherever there is a voice at all. */
const ANY = '';
/** Stands for "a department spokesman", which does not say of which. */
const NO_NAME = '-';
const NOBODY: ReadonlySet<string> = new Set();

/** For those who are described so and speak in a paragraph: the beginnings of the names in their descriptions. */
function kinIndex(
  voices: readonly KnownVoice[],
): (kin: RegExp, paragraph: number) => ReadonlySet<string> {
  const known = new Map<RegExp, Map<number, Set<string>>>();
  return (kin, paragraph) => {
    const places = known.get(kin) ?? new Map<number, Set<string>>();
    if (!known.has(kin)) {
      known.set(kin, places);
      for (const voice of voices.filter(({ described }) => kin.test(described)))
        for (const place of [voice.paragraph, EVERYWHERE])
          places.set(place, addNames(places.get(place), voice));
    }
    return places.get(paragraph) ?? NOBODY;
  };
}

function addNames(
  names: Set<string> = new Set([ANY]),
  { described, own }: KnownVoice,
): Set<string> {
  const others = [...described.matchAll(NAME)].filter(([, word = '']) => !own.includes(word));
  for (const [, , name = NO_NAME] of others) names.add(name);
  if (others.length === 0) names.add(NO_NAME);
  return names;
}

/** "Russian officials" are not those of another country: so much of the name must come back, all of "USAID". */
const NAME = /\b((\p{Lu}\p{Ll}{2,3}|\p{Lu}{2,6}\b)\p{L}*)/gu;

function namesIn(before: string): string[] {
  return [...before.matchAll(NAME)].flatMap(([, , name]) => name ?? []);
}
