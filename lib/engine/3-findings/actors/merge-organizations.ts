import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import {
  COMPANY_SUFFIXES,
  OF_HEADS,
  ORGANIZATION_HEADS,
} from '../../2-tags/names/organization-words.ts';
import { initialsOf, isAcronym } from '../../2-tags/names/acronyms.ts';
import { isPress } from './body-kinds.ts';
import { mergeTails } from './merge-tails.ts';
import { type ActorDraft, draftOf, type NameGroup } from './actor-draft.ts';

const SMALL_WORDS = wordTable(`
  the of for and & in on
`);
/** Two letters stand for too much to be guessed. */
const FEWEST_LETTERS = 3;
/** These are called after somebody or something else, whose name alone does not mean them: "Ford Foundation". */
const CALLED_AFTER = wordTable(`
  foundation institute hospital museum library church fund trust prize award center centre tower towers
  hotel stadium arena airport street campaign administration presidency presidential family show report
`);
const NOBODY: ReadonlySet<ActorDraft> = new Set();

/**
 * Merges organizations: "Inc." or not, "Ministry of Health" with "Health Ministry", and short forms
 * with their long ones, where only one long name fits: "WFP", "Northfield" for "Northfield Health",
 * "the Times" for "Tampa Bay Times". Where several fit, the short form keeps whom it could be.
 */
export function mergeOrganizations(
  { article }: AnnotatedText,
  groups: readonly NameGroup[],
  gazetteer: Gazetteer,
): ActorDraft[] {
  const [short, long] = partition(groups, ({ words }) => words.length === 1);
  const drafts = mergeTails(mergeSameForms(long), gazetteer);
  const longFormsOf = longForms(article.text, drafts, gazetteer);
  const rest: NameGroup[] = [];
  const meanings = new Map<NameGroup, readonly ActorDraft[]>();
  for (const group of short) {
    const [only, ...others] = longFormsOf(group);
    if (only !== undefined && others.length === 0) only.groups.push(group);
    else rest.push(group);
    if (only !== undefined && others.length > 0) meanings.set(group, [only, ...others]);
  }
  return [...drafts, ...mergeSameForms(rest, meanings)];
}

/** Tells whom a name of one word may mean. */
function longForms(
  text: string,
  drafts: readonly ActorDraft[],
  gazetteer: Gazetteer,
): (group: NameGroup) => ReadonlySet<ActorDraft> {
  const byEnd = new Map(
    drafts.flatMap((draft) =>
      draft.groups.flatMap(({ tags }) => tags.map(({ end }) => [end, draft] as const)),
    ),
  );
  const byInitials = indexBy(drafts, ({ words }) => initialsOf(words));
  const byFirstWord = indexBy(drafts, ({ folded }) =>
    isShortenedToFirst(folded) ? [folded[0] ?? ''] : [],
  );
  const papers = indexBy(drafts, ({ folded }) => folded.slice(-1).filter(isPress));
  const isOthers = ({ name }: NameGroup): boolean =>
    gazetteer.organizations.has(name) ||
    gazetteer.places.has(name) ||
    gazetteer.groupAdjectives.has(name);
  return (group) => {
    const [word = ''] = group.folded;
    if (isAcronym(group.name)) {
      const explained = explainedIn(text, group, byEnd);
      return explained.size > 0 ? explained : byLetters(group, byInitials);
    }
    if (isPress(word)) return papers.get(word) ?? NOBODY;
    return isOthers(group) ? NOBODY : (byFirstWord.get(word) ?? NOBODY);
  };
}

/** "Halden" of "Halden Shipping", "Bank" of "Bank of Lenn"; but not "Police" of "Police General Command". */
function isShortenedToFirst(folded: readonly string[]): boolean {
  const [first = '', second = ''] = folded;
  if (ORGANIZATION_HEADS.has(first)) return /^(?:of|for|on)$/.test(second);
  return !folded.some((word) => CALLED_AFTER.has(word));
}

/** Equal names but for "the", "Inc." and the order of "Ministry of Health". */
function mergeSameForms(
  groups: readonly NameGroup[],
  meanings: ReadonlyMap<NameGroup, readonly ActorDraft[]> = new Map(),
): ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  for (const group of groups) {
    const form = plainForm(group);
    const draft = drafts.get(form);
    if (draft === undefined) drafts.set(form, draftOf(group, meanings.get(group)));
    else draft.groups.push(group);
  }
  return [...drafts.values()];
}

/** The words by which two forms of a name are equal. */
function plainForm({ folded }: NameGroup): string {
  const words = folded.filter(
    (word, at) => !SMALL_WORDS.has(word) && !(at > 0 && COMPANY_SUFFIXES.has(word)),
  );
  const [first = ''] = words;
  return folded[1] === 'of' && OF_HEADS.has(first)
    ? [...words.slice(1), first].join(' ')
    : words.join(' ');
}

/** "World Food Programme (WFP)"; two agencies of two countries may be explained by the same letters. */
function explainedIn(
  text: string,
  acronym: NameGroup,
  byEnd: ReadonlyMap<number, ActorDraft>,
): ReadonlySet<ActorDraft> {
  const found = new Set<ActorDraft>();
  for (const { start } of acronym.tags) {
    const before = /\s*\($/.exec(text.slice(Math.max(0, start - 3), start));
    const draft = before === null ? undefined : byEnd.get(start - before[0].length);
    if (draft !== undefined) found.add(draft);
  }
  return found;
}

/** The long names whose first letters the acronym is. */
function byLetters(
  { name }: NameGroup,
  byInitials: ReadonlyMap<string, ReadonlySet<ActorDraft>>,
): ReadonlySet<ActorDraft> {
  const letters = name.replace(/\P{Lu}/gu, '');
  return letters.length < FEWEST_LETTERS ? NOBODY : (byInitials.get(letters) ?? NOBODY);
}

function indexBy(
  drafts: readonly ActorDraft[],
  keysOf: (group: NameGroup) => readonly string[],
): Map<string, Set<ActorDraft>> {
  const index = new Map<string, Set<ActorDraft>>();
  for (const draft of drafts) {
    for (const key of draft.groups.flatMap(keysOf)) {
      const found = index.get(key);
      if (found === undefined) index.set(key, new Set([draft]));
      else found.add(draft);
    }
  }
  return index;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
