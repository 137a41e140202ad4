// Each context carries only the checks it uses, so the bundler is told that making one does nothing.

/** Tells whether a value from outside – page, message, database, file – is what it should be. */
export type Check<T> = (value: unknown) => value is T;

export const isString: Check<string> = (value) => typeof value === 'string';
export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
export const isNull: Check<null> = (value) => value === null;
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

/** A count or a position: a whole number from zero. */
export const isCount: Check<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** One of the given words. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Word extends string>(words: readonly Word[]): Check<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

/** What `check` accepts, or `null`. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** What `check` accepts, or nothing at all: a field that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function orMissing<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** An array of nothing but what `check` accepts. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** Text or a list that is no longer than this. */
/* @__NO_SIDE_EFFECTS__ */
export function atMost<T extends { readonly length: number }>(
  length: number,
  check: Check<T>,
): Check<T> {
  return (value): value is T => check(value) && value.length <= length;
}

/** What each field of an object must be. */
type FieldChecks<T extends object> = { readonly [Name in keyof T]-?: Check<T[Name]> };

/** An object with any of these fields, each as its check wants it, and with no others. */
/* @__NO_SIDE_EFFECTS__ */
export function someOf<T extends object>(fields: FieldChecks<T>): Check<Partial<T>> {
  const checks = new Map(Object.entries<Check<unknown>>(fields));
  return (value): value is Partial<T> =>
    typeof value === 'object' &&
    value !== null &&
    Reflect.ownKeys(value).every((name) => typeof name === 'string' && checks.has(name)) &&
    Object.entries(value).every(([name, given]) => checks.get(name)?.(given) === true);
}

/** An object with all these fields, each as its check wants it; others are let through. */
/* @__NO_SIDE_EFFECTS__ */
export function shaped<T extends object>(fields: FieldChecks<T>): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return checks.every(([name, check]) => check(given.get(name)));
  };
}
