import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { COMPANY_SUFFIXES, OF_HEADS } from '../../2-tags/names/organization-words.ts';
import { initialsOf, isAcronym } from '../../2-tags/names/acronyms.ts';
import { isPress } from './body-kinds.ts';
import { type ActorDraft, draftOf, type NameGroup } from './actor-draft.ts';

const SMALL_WORDS = wordTable(`
  the of for and & in on
`);
/** Two letters stand for too much to be guessed. */
const FEWEST_LETTERS = 3;

/**
 * Merges organizations: "Inc." or not, "Ministry of Health" with "Health Ministry", and short forms
 * with their long ones, where only one long name fits: "WFP", "Northfield" for "Northfield Health",
 * "the Times" for "Tampa Bay Times".
 */
export function mergeOrganizations(
  { article }: AnnotatedText,
  groups: readonly NameGroup[],
  gazetteer: Gazetteer,
): ActorDraft[] {
  const [short, long] = partition(groups, ({ words }) => words.length === 1);
  const drafts = mergeSameForms(long);
  const byEnd = new Map(
    drafts.flatMap((draft) =>
      draft.groups.flatMap(({ tags }) => tags.map(({ end }) => [end, draft] as const)),
    ),
  );
  const byInitials = indexBy(drafts, ({ words }) => initialsOf(words));
  const byFirstWord = indexBy(drafts, ({ folded }) => [folded[0] ?? '']);
  const papers = indexBy(drafts, ({ folded }) => folded.slice(-1).filter(isPress));
  const rest: NameGroup[] = [];
  for (const group of short) {
    const [word = ''] = group.folded;
    const isKnown = gazetteer.organizations.has(group.name);
    const draft = isAcronym(group.name)
      ? (explainedIn(article.text, group, byEnd) ?? onlyLongForm(group, byInitials))
      : isPress(word)
        ? only(papers.get(word))
        : isKnown
          ? null
          : only(byFirstWord.get(word));
    if (draft === null) rest.push(group);
    else draft.groups.push(group);
  }
  return [...drafts, ...mergeSameForms(rest)];
}

/** Equal names but for "the", "Inc." and the order of "Ministry of Health". */
function mergeSameForms(groups: readonly NameGroup[]): ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  for (const group of groups) {
    const form = plainForm(group);
    const draft = drafts.get(form);
    if (draft === undefined) drafts.set(form, draftOf(group));
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

/** "World Food Programme (WFP)" */
function explainedIn(
  text: string,
  acronym: NameGroup,
  byEnd: ReadonlyMap<number, ActorDraft>,
): ActorDraft | null {
  for (const { start } of acronym.tags) {
    const before = /\s*\($/.exec(text.slice(Math.max(0, start - 3), start));
    const draft = before === null ? undefined : byEnd.get(start - before[0].length);
    if (draft !== undefined) return draft;
  }
  return null;
}

/** The one long name whose first letters the acronym is. */
function onlyLongForm(
  { name }: NameGroup,
  byInitials: ReadonlyMap<string, ReadonlySet<ActorDraft>>,
): ActorDraft | null {
  const letters = name.replace(/\P{Lu}/gu, '');
  return letters.length < FEWEST_LETTERS ? null : only(byInitials.get(letters));
}

function only(drafts: ReadonlySet<ActorDraft> | undefined): ActorDraft | null {
  const [first = null] = drafts ?? [];
  return drafts?.size === 1 ? first : null;
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
