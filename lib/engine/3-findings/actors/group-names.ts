import type { ActorType } from '../../../domain/analysis.ts';
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

const NAMES_SOMETHING = /[\p{L}\p{N}]/u;

/** The tags of one name, and how often it is written in which form. */
interface Gathered {
  readonly tags: NameTag[];
  readonly forms: Map<string, number>;
}

/**
 * Puts the tags of equal names together: possessives, line breaks, accents and well-known short forms
 * aside. A name has one type in an article, the one most tags give it, unless two are about as usual.
 */
export function groupNames(
  text: string,
  names: readonly NameTag[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const foldedNames = new Map<string, FoldedName>();
  const gathered = new Map<string, Map<ActorType, Gathered>>();
  for (const tag of names) {
    const written = textOf(text, tag);
    if (describesOnly(tag, written, gazetteer)) continue;
    let found = foldedNames.get(written);
    if (found === undefined) foldedNames.set(written, (found = foldName(written, gazetteer)));
    const { name, folded } = found;
    if (!NAMES_SOMETHING.test(name)) continue;
    let types = gathered.get(folded);
    if (types === undefined) gathered.set(folded, (types = new Map<ActorType, Gathered>()));
    let group = types.get(tag.type);
    if (group === undefined) types.set(tag.type, (group = { tags: [], forms: new Map() }));
    group.tags.push(tag);
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
  }
  const surnames = surnamesIn(gathered);
  return [...gathered].flatMap(([folded, types]) => {
    const settled = types.size === 1 ? types : settleTypes(folded, types, surnames, gazetteer);
    return [...settled].map(([type, { tags, forms }]) => {
      const name = bestForm(forms, folded);
      return { name, words: name.split(' '), folded: folded.split(' '), type, tags };
    });
  });
}

/** "Mexican", "Republican": a people's adjective names nobody. */
function describesOnly({ type }: NameTag, written: string, gazetteer: Gazetteer): boolean {
  return (
    type === 'group' && gazetteer.groupAdjectives.has(written) && !gazetteer.groups.has(written)
  );
}

/** A type with a smaller share of the tags than this is a slip. */
const LEAST_SHARE_OF_TYPE = 0.34;
/** A list that knows the name counts as so many tags. */
const WEIGHT_OF_LIST = 1;

/** The last words of the full names of people. */
function surnamesIn(
  gathered: ReadonlyMap<string, ReadonlyMap<ActorType, Gathered>>,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [folded, types] of gathered) {
    if (types.has('person') && folded.includes(' ')) {
      surnames.add(folded.slice(folded.lastIndexOf(' ') + 1));
    }
  }
  return surnames;
}

/**
 * Gives the tags of types that are slips to the most usual type. Where somebody of the article is
 * called Jordan, Jordan the country is no slip, and neither is the player in an article on the country.
 */
function settleTypes(
  folded: string,
  types: ReadonlyMap<ActorType, Gathered>,
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Map<ActorType, Gathered> {
  const weights = [...types].map(([type, { tags, forms }]) => {
    const isKnown = [...forms.keys(), folded].some((name) => listFor(type, gazetteer).has(name));
    const sum = tags.reduce((weight, { confidence }) => weight + confidence, 0);
    const isTwo = surnames.has(folded) && (isKnown || type === 'person');
    return { type, isTwo, weight: sum + (isKnown ? WEIGHT_OF_LIST : 0) };
  });
  weights.sort((a, b) => b.weight - a.weight);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const settled = new Map<ActorType, Gathered>();
  const [main] = weights;
  for (const { type, isTwo, weight } of weights) {
    const found = types.get(type)!;
    const group = settled.get(main!.type);
    const isOwn = isTwo || weight >= total * LEAST_SHARE_OF_TYPE;
    if (group === undefined || isOwn) settled.set(type, found);
    else add(group, found);
  }
  return settled;
}

function listFor(type: ActorType, gazetteer: Gazetteer): ReadonlySet<string> {
  switch (type) {
    case 'person':
      return gazetteer.people;
    case 'organization':
      return gazetteer.organizations;
    case 'place':
      return gazetteer.places;
    case 'group':
      return gazetteer.groups;
  }
}

function add(group: Gathered, { tags, forms }: Gathered): void {
  for (const tag of tags) group.tags.push(tag);
  for (const [name, count] of forms) group.forms.set(name, (group.forms.get(name) ?? 0) + count);
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
