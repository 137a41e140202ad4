import { isPublicOffice, readRole, type Role } from './role-words.ts';

/** What the roles in two articles say: one person, two people, or nothing. */
export type RoleEvidence = 'agree' | 'contradict' | 'silent';

/**
 * Compares what two articles call somebody. They agree where both give the same role with a word beside
 * it, or a public office and nothing else: “Sen.” and “a senator from Ohio”, but neither “mayor of
 * Harlow” and “mayor of Benton” nor “a nurse” and “a nurse”.
 * They contradict each other where the roles have no word in common: “senator” and “coach”. One public
 * office after another is no contradiction, nor is what somebody was before.
 */
export function compareRoles(
  titlesHere: readonly string[],
  titlesThere: readonly string[],
): RoleEvidence {
  const [here, there] = [rolesOf(titlesHere), rolesOf(titlesThere)];
  if (here.some((role) => there.some((other) => isSameRole(role, other)))) return 'agree';
  if ([here, there].some((roles) => roles.every(({ isPast }) => isPast))) return 'silent';
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
  // There are few senators and many nurses.
  const isAlone = a.beside.length === 0 || b.beside.length === 0;
  if (isAlone) return isPublicOffice(a.head);
  return a.beside.some((word) => b.beside.includes(word));
}

function wordsOf({ head, beside }: Role): readonly string[] {
  return [head, ...beside];
}
