import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { textOf } from '../../../domain/span.ts';
import { calmName } from '../../2-tags/names/name-candidate.ts';
import type { NameTag } from '../../2-tags/tags.ts';
import type { NameGroup } from './actor-draft.ts';

interface FoldedName {
  readonly name: string;
  /** The well-known long form without accents and capitals. */
  readonly folded: string;
}

/** Puts the tags of equal names together: possessives, line breaks, accents and well-known short forms aside. */
export function groupNames(
  text: string,
  names: readonly NameTag[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const foldedNames = new Map<string, FoldedName>();
  const groups = new Map<string, { folded: string; tags: NameTag[]; forms: Map<string, number> }>();
  for (const tag of names) {
    const written = textOf(text, tag);
    let found = foldedNames.get(written);
    if (found === undefined) foldedNames.set(written, (found = foldName(written, gazetteer)));
    const { name, folded } = found;
    const key = `${tag.type} ${folded}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { folded, tags: [], forms: new Map() }));
    group.tags.push(tag);
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
  }
  return [...groups.values()].map(({ folded, tags, forms }) => {
    const name = bestForm(forms, folded);
    return { name, words: name.split(' '), folded: folded.split(' '), type: tags[0]!.type, tags };
  });
}

/** The well-known long form if the article writes it, otherwise what it writes most often, in capitals last. */
function bestForm(forms: ReadonlyMap<string, number>, folded: string): string {
  const rank = (name: string): number =>
    (fold(name) === folded ? FULL_FORM : 0) +
    (forms.get(name) ?? 0) -
    (isShouted(name) ? SHOUTED : 0);
  return [...forms.keys()].reduce((best, next) => (rank(next) > rank(best) ? next : best));
}

/** Ranks above every count and below: long forms first, shouted ones last. */
const FULL_FORM = 1e9;
const SHOUTED = 1e6;

function isShouted(name: string): boolean {
  return calmName(name) !== name;
}

function foldName(written: string, gazetteer: Gazetteer): FoldedName {
  const name = written.replace(/\s+/g, ' ').replace(/['’]s?$/, '');
  const straight = name.replaceAll('’', "'");
  return { name, folded: fold(gazetteer.aliases.get(straight) ?? straight) };
}

/** Without accents and capitals, with straight apostrophes. */
function fold(name: string): string {
  return name.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
