import type { Actor, Mention } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { inOneGo, mapInSlices, type Slices } from '../../../domain/slices.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { calmName } from '../../2-tags/names/name-candidate.ts';
import type { Tags } from '../../2-tags/tags.ts';
import { type ActorDraft, draftOf, fullestName, tagsOf, typeOf } from './actor-draft.ts';
import { cutAtMarkup } from './cut-at-markup.ts';
import { collectTitles } from './collect-titles.ts';
import { describeBodies } from './describe-bodies.ts';
import { groupNames } from './group-names.ts';
import { genderOf } from './know-gender.ts';
import { mergeOrganizations } from './merge-organizations.ts';
import { MOST_BEARERS, mergePeople } from './merge-people.ts';
import { partContraryAddresses } from './part-contrary-addresses.ts';
import { partPresidents } from './part-presidents.ts';
import { partOfName } from './parts-of-names.ts';
import type { NamedMention, Referent } from './stand-ins/referent.ts';
import { roleFinder } from './roles/find-roles.ts';
import { readShoutedSurnames } from './read-shouted-surnames.ts';
import { settleShortNames } from './settle-short-names.ts';
import { resolveMentions } from './stand-ins/resolve-mentions.ts';

/**
 * Merges the names that mean one actor ("President Trump", "Trump", "Mr. Trump") and adds the
 * pronouns and roles that stand for it, slice by slice. Most mentioned first.
 */
export function* findActorsInSlices(
  annotated: AnnotatedText,
  tags: Tags,
  gazetteer: Gazetteer,
): Slices<Actor[]> {
  const { text } = annotated.article;
  const names = cutAtMarkup(text, tags.names);
  const groups = Map.groupBy(
    readShoutedSurnames(groupNames(text, names, gazetteer)),
    ({ type }) => type,
  );
  yield;
  const merged = partContraryAddresses(
    text,
    mergePeople(groups.get('person') ?? [], partOfName(text, gazetteer)),
  );
  const rolesAt = roleFinder(annotated, names, merged, gazetteer);
  const named = partPresidents(text, merged, rolesAt, gazetteer);
  yield* collectTitles(text, named, rolesAt, gazetteer);
  const people = settleShortNames(annotated, named, rolesAt, gazetteer);
  const bodies = [
    ...mergeOrganizations(annotated, groups.get('organization') ?? [], gazetteer),
    ...(groups.get('place') ?? []).map((group) => draftOf(group)),
    ...(groups.get('group') ?? []).map((group) => draftOf(group)),
  ];
  yield* describeBodies(annotated, bodies);
  const mentions = mentionsOf(people, bodies, gazetteer);
  yield* resolveMentions(annotated, tags.attributions, mentions, gazetteer);
  const drafts = [...people, ...bodies];
  leaveOneToEachWord(drafts);
  return giveIds(yield* mapInSlices(drafts, (draft) => ({ draft, actor: toActor(draft) })));
}

/** The actors in one go. */
export function findActors(annotated: AnnotatedText, tags: Tags, gazetteer: Gazetteer): Actor[] {
  return inOneGo(findActorsInSlices(annotated, tags, gazetteer));
}

interface Found {
  readonly draft: ActorDraft;
  readonly actor: Omit<Actor, 'id' | 'couldBe'>;
}

/** Numbers the actors, most mentioned first, and says of a name that several share whom it could be. */
function giveIds(found: readonly Found[]): Actor[] {
  const ordered = found.toSorted(
    ({ actor: a }, { actor: b }) =>
      b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
  );
  const places = new Map(ordered.map(({ draft }, at) => [draft, at]));
  return ordered.map(({ draft, actor }, at) => ({
    ...actor,
    id: idAt(at),
    couldBe: choiceOf(draft.mayMean.flatMap((bearer) => places.get(bearer) ?? [])),
  }));
}

/** The ids at the places; none where there is one alone, which leaves nothing to choose. */
function choiceOf(places: readonly number[]): string[] {
  if (places.length < 2) return [];
  return places
    .toSorted((a, b) => a - b)
    .slice(0, MOST_BEARERS)
    .map(idAt);
}

const idAt = (place: number): string => `a${place + 1}`;

/** A word means one actor: a role or pronoun on words that are taken is left out. */
function leaveOneToEachWord(drafts: readonly ActorDraft[]): void {
  const taken = new Set(drafts.flatMap((draft) => tagsOf(draft).map(({ start }) => start)));
  for (const draft of drafts) {
    draft.otherMentions = draft.otherMentions.filter(({ start }) => !taken.has(start));
    for (const { start } of draft.otherMentions) taken.add(start);
  }
}

/** Every place where somebody or something is named, in reading order. */
function mentionsOf(
  people: readonly ActorDraft[],
  bodies: readonly ActorDraft[],
  gazetteer: Gazetteer,
): NamedMention[] {
  const mentionsOfAll = (
    drafts: readonly ActorDraft[],
    referentOf: (draft: ActorDraft) => Referent,
  ): NamedMention[] =>
    drafts.flatMap((draft) => {
      const referent = referentOf(draft);
      return tagsOf(draft).map(({ start, end, title }) => ({
        start,
        end,
        from: title?.start ?? start,
        referent,
      }));
    });
  return [
    ...mentionsOfAll(people, (draft) => ({
      draft,
      isPerson: true,
      gender: genderOf(draft, gazetteer),
    })),
    ...mentionsOfAll(bodies, (draft) => ({ draft, isPerson: false, gender: 'either' })),
  ].sort(byPosition);
}

function toActor(draft: ActorDraft): Found['actor'] {
  const tags = tagsOf(draft);
  const { type, share } = typeOf(draft);
  const names: Mention[] = tags.map(({ start, end, confidence, madeBy }) => ({
    start,
    end,
    kind: 'name',
    confidence,
    madeBy,
  }));
  return {
    name: type === 'organization' ? fullestName(draft) : calmName(fullestName(draft)),
    type,
    titles: draft.titles,
    mentions: draft.otherMentions.length === 0 ? names : inOrder(names, draft.otherMentions),
    confidence: share * tags.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    madeBy: tags[0]!.madeBy,
  };
}

/** In reading order; of "the Bank" the name alone, where the name is "Bank". */
function inOrder(names: readonly Mention[], others: readonly Mention[]): Mention[] {
  const beside = others.filter((other) => {
    const next = names[firstIndex(names.length, (at) => names[at]!.end > other.start)];
    return next === undefined || !overlaps(next, other);
  });
  const kept: Mention[] = [];
  for (const mention of [...names, ...beside].sort(byPosition)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
  }
  return kept;
}
