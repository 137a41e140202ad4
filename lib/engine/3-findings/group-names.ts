import type { Gazetteer } from '../../domain/gazetteer.ts';
import { textOf } from '../../domain/span.ts';
import type { NameTag } from '../2-tags/tags.ts';
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
  const groups = new Map<string, { name: string; folded: string; tags: NameTag[] }>();
  for (const tag of names) {
    const written = textOf(text, tag);
    let found = foldedNames.get(written);
    if (found === undefined) foldedNames.set(written, (found = foldName(written, gazetteer)));
    const key = `${tag.type} ${found.folded}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...found, tags: [tag] });
    else {
      group.tags.push(tag);
      if (isBetter(found.name, group.name)) group.name = found.name;
    }
  }
  return [...groups.values()].map(({ name, folded, tags }) => ({
    name,
    words: name.split(' '),
    folded: folded.split(' '),
    type: tags[0]!.type,
    tags,
  }));
}

/** The longer form; of equally long ones the one that is not in capitals. */
function isBetter(name: string, than: string): boolean {
  return name.length > than.length || (name.length === than.length && than === than.toUpperCase());
}

function foldName(written: string, gazetteer: Gazetteer): FoldedName {
  const name = written.replace(/\s+/g, ' ').replace(/['’]s?$/, '');
  const straight = name.replaceAll('’', "'");
  const long = gazetteer.aliases.get(straight) ?? straight;
  return { name, folded: long.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() };
}
