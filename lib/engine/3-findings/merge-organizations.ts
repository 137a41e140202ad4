import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import { COMPANY_SUFFIXES, OF_HEADS } from '../2-tags/organization-words.ts';
import { isAcronym } from '../2-tags/weigh-words.ts';
import { isAcronymOf } from '../2-tags/weigh-context.ts';
import { type ActorDraft, draftOf, type NameGroup } from './actor-draft.ts';

const SMALL_WORDS = new Set(['the', 'of', 'for', 'and', '&', 'in', 'on']);
/** Two letters stand for too much to be guessed. */
const FEWEST_LETTERS = 3;

/** Merges organizations: acronyms with their long forms, with and without "Inc.", "Ministry of Health" with "Health Ministry". */
export function mergeOrganizations(
  { article }: AnnotatedText,
  groups: readonly NameGroup[],
): ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  const acronyms: NameGroup[] = [];
  for (const group of groups) {
    if (group.words.length === 1 && isAcronym(group.name)) {
      acronyms.push(group);
      continue;
    }
    const form = plainForm(group);
    const draft = drafts.get(form);
    if (draft === undefined) drafts.set(form, draftOf(group));
    else draft.groups.push(group);
  }
  const merged = [...drafts.values()];
  const byEnd = new Map(
    merged.flatMap((draft) =>
      draft.groups.flatMap(({ tags }) => tags.map(({ end }) => [end, draft] as const)),
    ),
  );
  const long = merged.filter(({ groups: [first] }) => (first?.words.length ?? 0) > 1);
  for (const group of acronyms) {
    const draft = explainedIn(article.text, group, byEnd) ?? onlyLongForm(group, long);
    if (draft === null) merged.push(draftOf(group));
    else draft.groups.push(group);
  }
  return merged;
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
    if (draft !== undefined && draft.groups.some(({ words }) => words.length > 1)) return draft;
  }
  return null;
}

/** The one long name whose first letters the acronym is. */
function onlyLongForm(acronym: NameGroup, drafts: readonly ActorDraft[]): ActorDraft | null {
  if (acronym.name.replace(/\P{Lu}/gu, '').length < FEWEST_LETTERS) return null;
  const fits = drafts.filter(({ groups }) =>
    groups.some(({ words }) => isAcronymOf(acronym.name, words)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The words by which two forms of a name are equal. */
function plainForm({ folded }: NameGroup): string {
  const words = folded.filter(
    (word, at) => !SMALL_WORDS.has(word) && !(at > 0 && COMPANY_SUFFIXES.has(word)),
  );
  const [first = ''] = words;
  // "Ministry of Health" as "Health Ministry"
  return folded[1] === 'of' && OF_HEADS.has(first)
    ? [...words.slice(1), first].join(' ')
    : words.join(' ');
}
