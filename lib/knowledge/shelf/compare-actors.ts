import { middleInitials, nameKeys } from '../../domain/name-keys.ts';
import type { ShelfActor } from '../../domain/shelf-actor.ts';
import type { ShelfAppearance } from '../../domain/shelf-appearance.ts';
import { compareRoles } from './compare-roles.ts';

/** So many must be named with both; one name is soon in two articles. */
const COMMON_COMPANIONS = 2;

/**
 * Whether two actors of one name in two articles are the same; `null` where they are not, or share no
 * name that is name enough. What is known beforehand of both decides, then their roles, then whom they
 * are named with; a name alone never does.
 */
export function compareActors(
  here: ShelfActor,
  there: ShelfActor,
): ShelfAppearance['certainty'] | null {
  if (!haveCommonName(here, there) || haveOtherInitials(here.name, there.name)) return null;
  if (here.background !== null && here.background === there.background) return 'same';
  const haveCompany = commonCompanions(here, there) >= COMMON_COMPANIONS;
  switch (compareRoles(here.titles, there.titles)) {
    case 'agree':
      return 'same';
    case 'silent':
      return haveCompany ? 'same' : 'possible';
    case 'contradict':
      return haveCompany ? 'possible' : null;
  }
}

function haveCommonName(here: ShelfActor, there: ShelfActor): boolean {
  const keys = new Set(nameKeys(here));
  return nameKeys(there).some((key) => keys.has(key));
}

/** “George H. W. Bush” is not “George W. Bush”, but may be “George Bush”. */
function haveOtherInitials(a: string, b: string): boolean {
  const [one, other] = [middleInitials(a).join(' '), middleInitials(b).join(' ')];
  return one !== '' && other !== '' && one !== other;
}

function commonCompanions(here: ShelfActor, there: ShelfActor): number {
  const names = new Set(here.companions.map(folded));
  return new Set(there.companions.map(folded).filter((name) => names.has(name))).size;
}

function folded(name: string): string {
  return name.toLowerCase();
}
