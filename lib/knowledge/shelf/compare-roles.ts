import { isPublicOffice, readRole, type Role } from './role-words.ts';

/** What the roles in two articles say: one person, two people, or nothing. */
export type RoleEvidence = 'agree' | 'contradict' | 'silent';

/**
 * Compares what two articles call somebody. They agree where both give the same role and no other words
 * beside it: “Sen.” and “a senator from South Dakota”, but not “mayor of Harlow” and “mayor of Benton”.
 * They contradict each other where the roles have no word in common: “senator” and “coach”; one public
 * office after another is no contradiction.
 */
export function compareRoles(
  titlesHere: readonly string[],
  titlesThere: readonly string[],
): RoleEvidence {
  const [here, there] = [rolesOf(titlesHere), rolesOf(titlesThere)];
  if (here.some((role) => there.some((other) => isSameRole(role, other)))) return 'agree';
  if (here.length === 0 || there.length === 0) return 'silent';
  const words = new Set(here.flatMap(wordsOf));
  const haveCommonWord = there.flatMap(wordsOf).some((word) => words.has(word));
  const areInOffice = [here, there].every((roles) =>
    roles.some(({ head }) => isPublicOffice(head)),
  );
  return haveCommonWord || areInOffice ? 'silent' : 'contradict';
}

function rolesOf(titles: readonly string[]): readonly Role[] {
  return titles.flatMap((title) => readRole(title) ?? []);
}

function isSameRole(a: Role, b: Role): boolean {
  if (a.head !== b.head) return false;
  const isAlone = a.beside.length === 0 || b.beside.length === 0;
  return isAlone || a.beside.some((word) => b.beside.includes(word));
}

function wordsOf({ head, beside }: Role): readonly string[] {
  return [head, ...beside];
}
