import { isGeneration } from '../../../domain/is-generation.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, draftOf, type NameGroup } from './actor-draft.ts';
import { standsInFront } from './family-names.ts';
import { isSameGivenName } from './given-names.ts';

/** A name that more people share than this says nothing; so long lists stay linear. */
export const MOST_BEARERS = 30;
/** A name that is given more often is one. */
const MOST_DOUBTFUL = 2;

const QUOTES = /["“”‘’'(),]/g;

/**
 * Merges the names of people: "Donald J. Trump", "Donald Trump" and "Trump" are one, unless the
 * article has two Trumps: then the short name stays on its own, since a wrong merge is worse than none.
 */
export function mergePeople(
  groups: readonly NameGroup[],
  isPartOfName: (tag: NameTag) => boolean,
): ActorDraft[] {
  const drafts: ActorDraft[] = [];
  const byLastName = new Map<string, ActorDraft[]>();
  const byFirstName = new Map<string, ActorDraft[]>();
  const byLetters = new Map<string, ActorDraft>();
  const longestFirst = groups.toSorted(
    (a, b) => b.words.length - a.words.length || b.name.length - a.name.length,
  );
  for (const group of longestFirst) {
    // "Kim Jong Un" and "Kim Jong-un"
    const letters = group.folded.join('').replaceAll('-', '');
    const spelled = byLetters.get(letters);
    const bearers =
      spelled !== undefined
        ? [spelled]
        : group.words.length > 1
          ? sameFullName(group, byLastName, byFirstName)
          : bearersOf(group, byLastName, byFirstName);
    const [only] = bearers;
    if (only !== undefined && bearers.length === 1 && !isDoubtful(group, only, isPartOfName)) {
      only.groups.push(group);
      // "Bobby" is Robert “Bobby” Roe, who is also called Bobby Roe.
      if (isNickname(group.folded[0] ?? '', only)) note(byFirstName, group.folded[0] ?? '', only);
      continue;
    }
    const draft = draftOf(group, bearers);
    drafts.push(draft);
    if (group.words.length === 1) continue;
    byLetters.set(letters, draft);
    note(byLastName, lastName(group), draft);
    note(byFirstName, group.folded[0] ?? '', draft);
  }
  return drafts;
}

/** A given name that may be none: “Morning Joe” is a show's Joe. */
function isDoubtful(
  { words, folded, tags }: NameGroup,
  bearer: ActorDraft,
  isPartOfName: (tag: NameTag) => boolean,
): boolean {
  const [name = ''] = folded;
  const isSurname = standsInFront(name) || bearer.groups.some((known) => lastName(known) === name);
  return (
    words.length === 1 && tags.length <= MOST_DOUBTFUL && !isSurname && tags.every(isPartOfName)
  );
}

function isNickname(name: string, { groups }: ActorDraft): boolean {
  return groups.some(({ folded }) =>
    folded.some((word) => word !== name && word.replace(QUOTES, '') === name),
  );
}

/** Whom "Trump" may be: every Trump with a full name here, or else every Sarah of "Sarah". */
function bearersOf(
  group: NameGroup,
  byLastName: ReadonlyMap<string, readonly ActorDraft[]>,
  byFirstName: ReadonlyMap<string, readonly ActorDraft[]>,
): readonly ActorDraft[] {
  const name = group.folded[0] ?? '';
  return byLastName.get(name) ?? byFirstName.get(name) ?? [];
}

/** "Donald J. Trump", "D. Trump" and "Donald Trump"; "Lopez Obrador" and "Andrés Manuel López Obrador". */
function sameFullName(
  group: NameGroup,
  byLastName: ReadonlyMap<string, readonly ActorDraft[]>,
  byFirstName: ReadonlyMap<string, readonly ActorDraft[]>,
): readonly ActorDraft[] {
  const fits = [
    ...(byLastName.get(lastName(group)) ?? []).filter((draft) =>
      draft.groups.some((known) => isShorterForm(group, known)),
    ),
    ...(byFirstName.get(group.folded[0] ?? '') ?? []).filter((draft) =>
      draft.groups.some((known) => isBeginningOf(group, known)),
    ),
  ];
  return [...new Set(fits)];
}

/** Same last name, and every other word is in the longer name in the same order, initials counted. */
function isShorterForm(short: NameGroup, long: NameGroup): boolean {
  if (generation(short) !== generation(long)) return false;
  let at = 0;
  for (const word of short.folded) {
    const isFirst = word === short.folded[0];
    while (at < long.folded.length && !isSameWord(word, long.folded[at] ?? '', isFirst && at === 0))
      at++;
    if (at === long.folded.length) return false;
    at++;
  }
  return true;
}

function isBeginningOf(short: NameGroup, long: NameGroup): boolean {
  return (
    generation(short) === generation(long) &&
    (short.folded.length < long.folded.length || isCutAtHyphen(short, long)) &&
    short.folded.every((word, at) => `${long.folded[at]}-`.startsWith(`${word}-`))
  );
}

/** "Park Geun" of "Park Geun-hye". */
function isCutAtHyphen({ folded }: NameGroup, { folded: whole }: NameGroup): boolean {
  const isCut = whole.at(-1)?.startsWith(`${folded.at(-1)}-`) ?? false;
  return isCut && standsInFront(folded[0] ?? '');
}

/** "J." stands for "James", "Bill" for "William", "Bobby" for the nickname in "Robert “Bobby” Roe". */
function isSameWord(short: string, long: string, isGiven: boolean): boolean {
  if (short === long || short === long.replace(QUOTES, '')) return true;
  if (isGiven && isSameGivenName(short, long)) return true;
  return (
    (short.length <= 2 && short.endsWith('.') && short[0] === long[0]) ||
    (/^\p{L}\.$/u.test(long) && long[0] === short[0])
  );
}

function lastName({ folded }: NameGroup): string {
  const words = folded.filter((word) => !isGeneration(word));
  return words.at(-1) ?? '';
}

function generation({ folded }: NameGroup): string {
  return folded.find(isGeneration) ?? '';
}

function note(index: Map<string, ActorDraft[]>, name: string, draft: ActorDraft): void {
  const drafts = index.get(name);
  if (drafts === undefined) index.set(name, [draft]);
  else if (drafts.length < MOST_BEARERS && !drafts.includes(draft)) drafts.push(draft);
}
