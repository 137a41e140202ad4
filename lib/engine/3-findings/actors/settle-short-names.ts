import type { Gazetteer, Gender } from '../../../domain/gazetteer.ts';
import { inOneGo } from '../../../domain/slices.ts';
import { textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import type { ActorDraft, NameGroup } from './actor-draft.ts';
import { collectTitles } from './collect-titles.ts';
import { genderOf, genderOfTitle } from './know-gender.ts';
import { officesIn } from './offices.ts';
import type { RoleFinder } from './roles/find-roles.ts';
import { settleByIntroduction } from './settle-by-introduction.ts';

/** Where no more of the mentions than this have no title, they mean the same as the others. */
const MOST_UNSETTLED = 0.5;

/**
 * Gives a surname that several people of the article share to whom its title fits: "Mrs. Clinton" to
 * Hillary Clinton, not to Bill. Plain "Clinton" is whose most mentions with a title are, if all of them
 * mean one, or who was introduced so; else it stays undecided. Returns the people that are left.
 */
export function settleShortNames(
  annotated: AnnotatedText,
  people: readonly ActorDraft[],
  rolesAt: RoleFinder,
  gazetteer: Gazetteer,
): ActorDraft[] {
  const { text } = annotated.article;
  const grown = new Set<ActorDraft>();
  const left = people.filter((draft) => {
    if (draft.mayMean.length < 2) return true;
    const [group] = draft.groups;
    if (group === undefined) return true;
    const bearers = bearersOf(draft, gazetteer);
    const byTitle = group.tags.map((tag) => bearerFor(text, tag, bearers));
    const only = onlyOneMeant(byTitle);
    const settled =
      only !== null
        ? byTitle.map(() => only)
        : settleByIntroduction(annotated, group, draft.mayMean, byTitle, gazetteer);
    for (const bearer of settled) if (bearer !== null) grown.add(bearer);
    return !shareOut(group, settled);
  });
  inOneGo(collectTitles(text, [...grown], rolesAt, gazetteer));
  return left;
}

/** The one whom the titles mean, if most of the places have one. */
function onlyOneMeant(settled: readonly (ActorDraft | null)[]): ActorDraft | null {
  const meant = new Set(settled.filter((bearer) => bearer !== null));
  const [only] = meant;
  const unsettled = settled.filter((bearer) => bearer === null);
  const isPlain = meant.size === 1 && unsettled.length <= settled.length * MOST_UNSETTLED;
  return isPlain ? (only ?? null) : null;
}

/** Moves the tags to those who are meant; tells whether none is left. */
function shareOut(group: NameGroup, settled: readonly (ActorDraft | null)[]): boolean {
  for (const bearer of new Set(settled)) {
    const tags = group.tags.filter((_, at) => settled[at] === bearer);
    bearer?.groups.push({ ...group, tags });
  }
  const unsettled = group.tags.filter((_, at) => settled[at] === null);
  group.tags.splice(0, group.tags.length, ...unsettled);
  return unsettled.length === 0;
}

interface Bearer {
  readonly draft: ActorDraft;
  readonly gender: Gender;
}

function bearersOf({ mayMean }: ActorDraft, gazetteer: Gazetteer): Bearer[] {
  return mayMean.map((draft) => ({ draft, gender: genderOf(draft, gazetteer) }));
}

/** The one whom the title before the name fits; `null` without a title, or where it fits none or several. */
function bearerFor(
  text: string,
  { title }: NameTag,
  bearers: readonly Bearer[],
): ActorDraft | null {
  if (title === null) return null;
  const words = textOf(text, title);
  const gender = genderOfTitle(words);
  const offices = officesIn(words);
  const fitting = bearers.filter((bearer) =>
    gender === 'either'
      ? offices.some((office) => bearer.draft.description.offices.has(office))
      : bearer.gender === gender || bearer.gender === 'either',
  );
  return fitting.length === 1 ? (fitting[0]?.draft ?? null) : null;
}
