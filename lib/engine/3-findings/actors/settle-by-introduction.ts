import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import type { ActorDraft, NameGroup } from './actor-draft.ts';
import { isFamilyNameOf } from './family-names.ts';

/** So often somebody is called by the family name alone before it is theirs. */
const ESTABLISHED = 2;
/** For so many paragraphs after somebody else of that name the name may mean either. */
const DOUBTFUL_PARAGRAPHS = 1;

const KIN = wordTable(`
  wife husband ex-wife ex-husband mother father son daughter brother sister twin widow widower aunt
  uncle niece nephew cousin grandson granddaughter grandfather grandmother half-brother half-sister
  stepson stepdaughter stepfather stepmother spouse fiancé fiancée mother-in-law father-in-law
  son-in-law daughter-in-law brother-in-law sister-in-law great-grandfather relative
`);
const FIRST_LADY = /\bfirst (?:lady|daughter)\b/i;
const SAYS_MORE_THAN_ONE =
  /^(?:['’]s)? (?:family|families|clan|brothers|sisters|siblings|couple|dynasty)\b/;

/** One place of the article where the family name stands, in full or alone. */
interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  /** Who is named in full there; `null` for the family name alone. */
  readonly introduced: ActorDraft | null;
  readonly tag: NameTag;
}

/** Who has come up so far, and in which paragraph last; and how often the family name alone meant whom. */
interface State {
  readonly lastIn: Map<ActorDraft, number>;
  readonly meant: Map<ActorDraft, number>;
}

/**
 * Whom a family name that several share means, place by place: who alone has been introduced; then who
 * is called by it already, relatives or not; else who was named right before. `null` where that is not
 * plain, and in the paragraphs after somebody else of that name comes up. `settled` are places known
 * by their titles.
 */
export function settleByIntroduction(
  annotated: AnnotatedText,
  group: NameGroup,
  bearers: readonly ActorDraft[],
  settled: readonly (ActorDraft | null)[],
  { firstNames, presidents }: Gazetteer,
): (ActorDraft | null)[] {
  if (!isFamilyNameOf(group.folded[0] ?? '', bearers)) return [...settled];
  const { text } = annotated.article;
  const isPresidents = presidents.has(group.words[0] ?? '');
  const byTag = new Map(group.tags.map((tag, at) => [tag, settled[at] ?? null]));
  const state: State = { lastIn: new Map(), meant: new Map() };
  const mayBe = (bearer: ActorDraft): boolean => !isPresidents || !isRelative(bearer);
  const early: NameTag[] = [];
  let earlySentence = -1;
  for (const { paragraph, sentence, introduced, tag } of placesOf(annotated, group, bearers)) {
    if (introduced !== null) {
      // "Kim, the half-brother of Kim Jong Un": whoever came first is another.
      if (sentence === earlySentence) return [...settled];
      state.lastIn.set(introduced, paragraph);
      continue;
    }
    if (state.lastIn.size === 0) earlySentence = sentence;
    const isOther =
      SAYS_MORE_THAN_ONE.test(text.slice(tag.end, tag.end + LONGEST_AROUND)) ||
      firstNames.has(wordBefore(text, tag));
    if (state.lastIn.size === 0 && !isOther) early.push(tag);
    const bearer =
      byTag.get(tag) ?? (isOther ? null : bearerAt(paragraph, state, bearers, isPresidents));
    if (bearer === null || !mayBe(bearer)) continue;
    byTag.set(tag, bearer);
    state.lastIn.set(bearer, paragraph);
    state.meant.set(bearer, (state.meant.get(bearer) ?? 0) + 1);
  }
  const first = state.lastIn.keys().next().value;
  if (first !== undefined && state.meant.size === 1 && state.meant.has(first)) {
    for (const tag of early) byTag.set(tag, first);
  }
  return group.tags.map((tag) => byTag.get(tag) ?? null);
}

const LONGEST_AROUND = 16;

/** "Don" of a "Don Davis" whose name was cut. */
function wordBefore(text: string, { start, title }: NameTag): string {
  if (title !== null) return '';
  return /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_AROUND), start))?.[1] ?? '';
}

function bearerAt(
  paragraph: number,
  { lastIn, meant }: State,
  bearers: readonly ActorDraft[],
  isPresidents: boolean,
): ActorDraft | null {
  const [first] = lastIn.keys();
  if (lastIn.size <= 1) return first ?? null;
  const [called] = meant.keys();
  if (called !== undefined && meant.size === 1 && meant.get(called)! >= ESTABLISHED) {
    const isDoubtful = [...lastIn].some(
      ([other, last]) =>
        other !== called && !isRelative(other) && paragraph - last <= DOUBTFUL_PARAGRAPHS,
    );
    return isDoubtful ? null : called;
  }
  if (isPresidents || bearers.some(isRelative)) return null;
  return nearest(paragraph, lastIn);
}

/** Who came up in this paragraph or the one before, where nobody else did. */
function nearest(paragraph: number, lastIn: ReadonlyMap<ActorDraft, number>): ActorDraft | null {
  const near = [...lastIn].filter(([, last]) => paragraph - last <= DOUBTFUL_PARAGRAPHS);
  return near.length === 1 ? near[0]![0] : null;
}

/** "his wife", "the first lady": such a one is named by the way, and hardly by the family name alone. */
function isRelative({ titles }: ActorDraft): boolean {
  return titles.some(
    (title) =>
      FIRST_LADY.test(title) ||
      title.split(/[^\p{L}-]+/u).some((word) => KIN.has(word.toLowerCase())),
  );
}

/** Every place of the name in reading order. */
function placesOf(
  { sentences, article }: AnnotatedText,
  group: NameGroup,
  bearers: readonly ActorDraft[],
): Place[] {
  const paragraphs = new Map(article.blocks.map((block, at) => [block, at]));
  const whereIs = ({ start }: Span): Pick<Place, 'sentence' | 'paragraph'> => {
    const sentence = firstIndex(sentences.length, (at) => sentences[at]!.end > start);
    const block = sentences[sentence]?.block;
    const paragraph = block === undefined ? undefined : paragraphs.get(block);
    return { sentence, paragraph: paragraph ?? article.blocks.length };
  };
  const full = bearers.flatMap((bearer) =>
    introductionsOf(bearer).map((tag) => ({ tag, introduced: bearer })),
  );
  return [...full, ...group.tags.map((tag) => ({ tag, introduced: null }))]
    .map((place) => ({ ...place, ...whereIs(place.tag) }))
    .sort((one, other) => one.tag.start - other.tag.start);
}

/** Where somebody is named in full, or as “President Trump” who never is. */
function introductionsOf({ groups }: ActorDraft): readonly NameTag[] {
  const full = groups.filter(({ words }) => words.length > 1);
  return (full.length > 0 ? full : groups).flatMap(({ tags }) => tags);
}
