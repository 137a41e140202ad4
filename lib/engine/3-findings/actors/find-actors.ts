import type { Actor, Mention } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { byPosition, overlaps } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { calmName } from '../../2-tags/names/name-candidate.ts';
import type { Tags } from '../../2-tags/tags.ts';
import { type ActorDraft, draftOf, fullestName, tagsOf, typeOf } from './actor-draft.ts';
import { collectTitles } from './collect-titles.ts';
import { groupNames } from './group-names.ts';
import { genderOf } from './know-gender.ts';
import { mergeOrganizations } from './merge-organizations.ts';
import { mergePeople } from './merge-people.ts';
import { resolveBodies } from './resolve-bodies.ts';
import { type PersonMention, resolveMentions } from './resolve-mentions.ts';

/**
 * Merges the names that mean one actor ("President Trump", "Trump", "Mr. Trump") and adds the
 * pronouns and roles that stand for it. Most mentioned first.
 */
export function findActors(annotated: AnnotatedText, tags: Tags, gazetteer: Gazetteer): Actor[] {
  const groups = Map.groupBy(
    groupNames(annotated.article.text, tags.names, gazetteer),
    ({ type }) => type,
  );
  const people = mergePeople(groups.get('person') ?? []);
  const organizations = mergeOrganizations(annotated, groups.get('organization') ?? [], gazetteer);
  const drafts = [
    ...people,
    ...organizations,
    ...(groups.get('place') ?? []).map(draftOf),
    ...(groups.get('group') ?? []).map(draftOf),
  ];
  collectTitles(annotated, people);
  resolveMentions(annotated, namesOf(people, gazetteer));
  resolveBodies(annotated, organizations);
  leaveOneToEachWord(drafts);
  return drafts
    .map(toActor)
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
    )
    .map((actor, at) => ({ ...actor, id: `a${at + 1}` }));
}

/** A word means one actor: a role or pronoun on words that are taken is left out. */
function leaveOneToEachWord(drafts: readonly ActorDraft[]): void {
  const taken = new Set(drafts.flatMap((draft) => tagsOf(draft).map(({ start }) => start)));
  for (const draft of drafts) {
    draft.otherMentions = draft.otherMentions.filter(({ start }) => !taken.has(start));
    for (const { start } of draft.otherMentions) taken.add(start);
  }
}

/** Every place where a person is named, in reading order. */
function namesOf(people: readonly ActorDraft[], gazetteer: Gazetteer): PersonMention[] {
  return people
    .flatMap((draft) => {
      const tags = tagsOf(draft);
      const person = { draft, gender: genderOf(draft, gazetteer) };
      return tags.map(({ start, end }) => ({ start, end, person }));
    })
    .sort(byPosition);
}

function toActor(draft: ActorDraft): Omit<Actor, 'id'> {
  const tags = tagsOf(draft);
  const { type, share } = typeOf(draft);
  const names: Mention[] = tags.map(({ start, end }) => ({ start, end, kind: 'name' }));
  return {
    name: type === 'organization' ? fullestName(draft) : calmName(fullestName(draft)),
    type,
    titles: draft.titles,
    mentions: inOrder([...names, ...draft.otherMentions]),
    confidence: share * Math.max(...tags.map(({ confidence }) => confidence)),
    madeBy: tags[0]!.madeBy,
  };
}

/** In reading order, without what overlaps an earlier one. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
  }
  return kept;
}
