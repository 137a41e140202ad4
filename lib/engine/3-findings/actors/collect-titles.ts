import { textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { OFFICES } from '../../2-tags/names/person-words.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';

/** Forms of address say nothing about a role. */
const ADDRESS_ONLY = /^(?:mr|mrs|ms|miss|mx|sir|madam|madame|don|doña|señor)\.?$/i;
/** Longest description kept, in characters: "the city's auditor and a former mayor of …". */
const LONGEST_DESCRIPTION = 80;
const MOST_TITLES = 5;
// A word of a description, with the stop of "Mrs." or "U.S."
const WORDS = String.raw`(?:[^,.;:()“”"\n]|\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|Jr|\p{Lu})\.)`;
// ", the city's auditor," and ", a Republican senator from South Dakota, said"
const AFTER = new RegExp(
  String.raw`^,\s+((?:an?|the|one of|\p{Lu}[\p{L}. ]*['’]s|\p{Ll}[\p{L}-]+)\s${WORDS}{2,79}?)(?=[,;\n]|(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|Jr|\p{Lu}))\.|\s+(?:said|says|told|who)\b)`,
  'u',
);
// "The city's auditor, Jane Roe,"
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?”"\n]\s*|,\s+|\b(?:and|by|with|to|as|that|but|for|of|including)\s+)((?:an?|the|its|his|her|their|one of)\s${WORDS}{2,79}),\s+$`,
  'iu',
);

// "His lawyer" says whose lawyer only where it stands.
const OWNER = /^(?:his|her|its|their|our|my) /i;

/** Adds the titles and roles the article gives to each person: before the name, and set off by commas. */
export function collectTitles({ article }: AnnotatedText, people: readonly ActorDraft[]): void {
  for (const draft of people) {
    const seen = new Set<string>();
    for (const tag of tagsOf(draft)) {
      for (const title of titlesAt(article.text, tag)) {
        if (ADDRESS_ONLY.test(title)) {
          draft.addresses.add(title);
          continue;
        }
        const key = title.toLowerCase();
        if (seen.has(key) || draft.titles.length >= MOST_TITLES) continue;
        seen.add(key);
        draft.titles.push(title);
      }
    }
  }
}

function titlesAt(text: string, tag: NameTag): string[] {
  const titles: string[] = [];
  if (tag.title !== null) titles.push(textOf(text, tag.title));
  const after = AFTER.exec(text.slice(tag.end, tag.end + LONGEST_DESCRIPTION + 12))?.[1];
  if (after !== undefined && namesOffice(after)) titles.push(after);
  const from = (tag.title ?? tag).start;
  const before = BEFORE.exec(text.slice(Math.max(0, from - LONGEST_DESCRIPTION - 12), from))?.[1];
  if (before !== undefined && namesOffice(before)) titles.push(before);
  return titles.map((title) => title.replace(/\s+/g, ' ').replace(OWNER, '').trim());
}

/** Whether the description is of somebody who does something: its first noun phrase holds an office. */
function namesOffice(description: string): boolean {
  const nounPhrase =
    description.split(/\s(?:of|for|from|in|at|who|which|that|with|on|and)\s/)[0] ?? '';
  const last = nounPhrase.toLowerCase().split(/[\s-]/).at(-1) ?? '';
  return OFFICES.has(last);
}
