import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { textOf } from '../../../domain/span.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, draftOf, type NameGroup } from './actor-draft.ts';
import { isSameGivenName } from './given-names.ts';
import type { RoleFinder } from './roles/find-roles.ts';

const IN_FRONT = /\bPresident(?:-[Ee]lect)?$/;
const IN_A_ROLE = /\bpresident(?:-elect)?(?! ?['’]s)\b/i;

/**
 * Takes "President Trump" from Ivanka Trump, and gives "President Clinton" to Bill, not to Hillary: of
 * the family names of presidents we know the given names. Whoever the article calls a president keeps
 * the title; plain "Trump" is left open between the two.
 */
export function partPresidents(
  text: string,
  people: readonly ActorDraft[],
  rolesAt: RoleFinder,
  { presidents }: Gazetteer,
): ActorDraft[] {
  const titled = (tag: NameTag): boolean =>
    tag.title !== null && IN_FRONT.test(textOf(text, tag.title));
  const isPresident = ({ groups }: ActorDraft, given: readonly string[]): boolean =>
    groups.some(
      ({ words, folded, tags }) =>
        words.length > 1 &&
        (given.some((name) => isSameGivenName(name.toLowerCase(), folded[0] ?? '')) ||
          tags.some((tag) => rolesAt(tag).some((role) => IN_A_ROLE.test(textOf(text, role))))),
    );
  return people.flatMap((draft) => {
    const group = draft.groups.find(({ words, tags }) => words.length === 1 && tags.some(titled));
    const given = presidents.get(group?.words[0] ?? '');
    if (group === undefined || given === undefined) return draft;
    const bearers = draft.mayMean.length > 0 ? draft.mayMean : [draft];
    const fitting = bearers.filter((bearer) => isPresident(bearer, given));
    const [only] = fitting;
    if (fitting.length > 1 || only === draft || isAlone(draft)) return draft;
    return part(draft, group, titled, only);
  });
}

function isAlone({ groups, mayMean }: ActorDraft): boolean {
  return mayMean.length === 0 && groups.every(({ words }) => words.length === 1);
}

/** Gives the titled names to the president, who is another draft where nobody is known to be one. */
function part(
  draft: ActorDraft,
  group: NameGroup,
  titled: (tag: NameTag) => boolean,
  known: ActorDraft | undefined,
): ActorDraft[] {
  const own = { ...group, tags: group.tags.filter(titled) };
  const plain = { ...group, tags: group.tags.filter((tag) => !titled(tag)) };
  const president = known ?? draftOf(own);
  known?.groups.push(own);
  const isShared = draft.mayMean.length > 0;
  if (!isShared) draft.groups.splice(draft.groups.indexOf(group), 1);
  const bearers = isShared ? draft.mayMean : [draft];
  return [
    ...(isShared ? [] : [draft]),
    ...(known === undefined ? [president] : []),
    ...(plain.tags.length === 0 ? [] : [draftOf(plain, [...new Set([...bearers, president])])]),
  ];
}
