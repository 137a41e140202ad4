import type { Actor, ActorType } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import {
  foldName,
  type Background,
  type BackgroundEntry,
  type BackgroundKind,
  type BackgroundPack,
} from '../../domain/background.ts';
import { fitsRole } from './fits-role.ts';

interface Named {
  readonly actor: Actor;
  readonly isSpeaking: boolean;
}

interface Surroundings {
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly known: BackgroundPack;
}

const TYPES: Readonly<Record<BackgroundKind, readonly ActorType[]>> = {
  senator: ['person'],
  representative: ['person'],
  president: ['person'],
  'state-office': ['person'],
  leader: ['person'],
  country: ['place'],
  agency: ['organization'],
  company: ['organization'],
  'institution-name': ['organization', 'place'],
  'city-name': ['organization', 'place'],
};

const LEGAL_FORM = /,? (?:Inc|Corp|Co|Ltd|Company|Corporation)\.?$/;

/**
 * What the pack knows about an actor, where its entry fits the article: the full name, the right
 * type, the signs the entry asks for, no role that speaks against it, and nobody else of that name.
 */
export function findBackground(named: Named, surroundings: Surroundings): Background | null {
  const { actor } = named;
  const entry = entryOf(actor, surroundings.known);
  if (entry === null || !TYPES[entry.kind].includes(actor.type)) return null;
  if (isShared(actor, surroundings.actors)) return null;
  const { text } = surroundings.article;
  const isSigned = entry.signs.length === 0 || entry.signs.some((sign) => hasWord(text, sign));
  return isSigned && fits(entry, named, text) ? entry.background : null;
}

function fits({ kind }: BackgroundEntry, { actor, isSpeaking }: Named, text: string): boolean {
  if (kind === 'city-name') return isSpeaking && !isDateline(actor, text);
  return actor.type !== 'person' || fitsRole(actor, kind, text);
}

/** Whether the name stands in capitals, as the place does from which an article was sent. */
function isDateline({ mentions }: Actor, text: string): boolean {
  const words = mentions.map(({ start, end }) => text.slice(start, end));
  return words.some((word) => word === word.toUpperCase());
}

/** A person is looked up by a full name alone; an article without one gives no key. */
function entryOf({ name, type }: Actor, known: BackgroundPack): BackgroundEntry | null {
  const key = foldName(name);
  if (type === 'person' && !key.includes(' ')) return null;
  const entry = known.get(key);
  if (entry !== undefined || type !== 'organization') return entry ?? null;
  return known.get(key.replace(LEGAL_FORM, '')) ?? null;
}

/** Whether somebody or something else here goes by the same name: Jordan, and Michael Jordan. */
function isShared({ id, name }: Actor, actors: readonly Actor[]): boolean {
  const key = foldName(name);
  return actors.some((other) => {
    if (other.id === id) return false;
    const otherKey = foldName(other.name);
    return otherKey === key || (other.type === 'person' && otherKey.split(' ').includes(key));
  });
}

/** Whether the text has this word, and not as a part of another. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
