import type { Gender } from '../../../domain/gazetteer.ts';
import { textOf } from '../../../domain/span.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, draftOf } from './actor-draft.ts';
import { genderOfSureName, genderOfTitle } from './know-gender.ts';

const ADDRESS = /(?:^|\s)(?:mr|mrs|ms|miss|sir|lady|lord|dame)\.?$/i;

/**
 * Takes "Mr. Clinton" from Hillary Clinton where the article has no other: a surname that is addressed
 * as a man and as a woman is two people's. Where only one address is found, the given name must be
 * one that hardly ever misleads.
 */
export function partContraryAddresses(text: string, people: readonly ActorDraft[]): ActorDraft[] {
  return people.flatMap((draft) => {
    if (draft.groups.length === 1) return draft;
    const gender = genderIn(text, draft);
    if (gender === 'either') return draft;
    return [draft, ...partContrary(text, draft, gender)];
  });
}

/** Whose gender the full names tell: by the address before them, or by the given name. */
function genderIn(text: string, { groups }: ActorDraft): Gender {
  const full = groups.filter(({ words }) => words.length > 1);
  for (const { tags, words } of full) {
    const addressed = tags.map((tag) => addressAt(text, tag)).find((found) => found !== 'either');
    if (addressed !== undefined) return addressed;
    const byName = genderOfSureName(words[0] ?? '');
    if (byName !== 'either') return byName;
  }
  return 'either';
}

/** The drafts of the surnames that are addressed as the other gender. */
function partContrary(text: string, { groups }: ActorDraft, gender: Gender): ActorDraft[] {
  const parted: ActorDraft[] = [];
  for (const group of groups) {
    if (group.words.length > 1) continue;
    const isContrary = (tag: NameTag): boolean => !isAlike(addressAt(text, tag), gender);
    const contrary = group.tags.filter(isContrary);
    if (contrary.length === 0) continue;
    const own = group.tags.filter((tag) => !isContrary(tag));
    group.tags.splice(0, group.tags.length, ...own);
    parted.push(draftOf({ ...group, tags: contrary }));
  }
  groups.splice(0, groups.length, ...groups.filter(({ tags }) => tags.length > 0));
  return parted;
}

function addressAt(text: string, { title }: NameTag): Gender {
  const words = title === null ? '' : textOf(text, title);
  return ADDRESS.test(words) ? genderOfTitle(words) : 'either';
}

function isAlike(found: Gender, gender: Gender): boolean {
  return found === 'either' || found === gender;
}
