import { foldAlias } from '../../../domain/actor-aliases.ts';
import { actorKey } from '../../../domain/actor-decision.ts';
import type { Actor, Mention } from '../../../domain/analysis.ts';
import { byPosition, textOf } from '../../../domain/span.ts';
import { findPart, type Part, rootOf } from './part.ts';

/**
 * Takes out of an actor what the article calls by the alias, with the roles and pronouns that follow it
 * there. Where the alias came with somebody merged, that one leaves whole; where nothing else would
 * have a name, nothing happens.
 */
export function splitPart(text: string, parts: Part[], actor: string, alias: string): void {
  const found = findPart(parts, actor);
  const name = alias.trim();
  if (found === undefined || name === '') return;
  const root = rootOf(found);
  const members = parts.filter((part) => rootOf(part) === root);
  const wanted = foldAlias(name);
  const merged = members.find((part) => part !== root && foldAlias(part.actor.name) === wanted);
  if (merged !== undefined) merged.into = null;
  else takeOut(text, parts, members, name);
}

function takeOut(text: string, parts: Part[], members: readonly Part[], alias: string): void {
  const root = rootOf(members[0]!);
  const shares = members.map(({ actor }) => shareOut(text, actor.mentions, foldAlias(alias)));
  const mentions = shares.flatMap(({ taken }) => taken).sort(byPosition);
  const names = shares.flatMap(({ kept }) => kept).filter(({ kind }) => kind === 'name');
  if (mentions.length === 0 || names.length === 0) return;
  const titles = members.flatMap(({ actor }) => titlesBeside(text, actor.titles, mentions));
  for (const [at, part] of members.entries()) leave(text, part, shares[at]!.kept, titles);
  if (foldAlias(root.actor.name) === foldAlias(alias)) {
    root.actor = { ...root.actor, name: longest(names.map((mention) => textOf(text, mention))) };
  }
  const id = newId(`${root.actor.id}-${foldAlias(alias)}`, parts);
  const actor: Actor = { ...BY_READER, id, name: alias, type: root.actor.type, titles, mentions };
  const origins = members.flatMap((part) => part.origins);
  parts.splice(parts.indexOf(root) + 1, 0, { key: actorKey(actor), origins, actor, into: null });
}

const BY_READER = { couldBe: [], confidence: 1, madeBy: 'reader' } as const;

/** Leaves to the part these mentions, and the titles that do not stand beside taken ones alone. */
function leave(text: string, part: Part, kept: readonly Mention[], taken: readonly string[]): void {
  const own = titlesBeside(text, part.actor.titles, kept);
  const titles = part.actor.titles.filter((title) => own.includes(title) || !taken.includes(title));
  part.actor = { ...part.actor, mentions: kept, titles };
}

/** An id nobody has yet, and that is a plain word in every document. */
function newId(wish: string, parts: readonly Part[]): string {
  const taken = new Set(parts.map(({ actor }) => actor.id));
  let id = wish.replace(/[^\p{L}\p{N}]+/gu, '-');
  while (taken.has(id)) id += '-';
  return id;
}

interface Share {
  readonly taken: readonly Mention[];
  readonly kept: readonly Mention[];
}

/** Roles and pronouns go with the name before them. */
function shareOut(text: string, mentions: readonly Mention[], wanted: string): Share {
  const taken: Mention[] = [];
  const kept: Mention[] = [];
  let isTaken = false;
  for (const mention of mentions) {
    if (mention.kind === 'name') isTaken = foldAlias(textOf(text, mention)) === wanted;
    (isTaken ? taken : kept).push(mention);
  }
  return { taken, kept };
}

/** The titles that stand right before or behind one of the mentions. */
function titlesBeside(
  text: string,
  titles: readonly string[],
  mentions: readonly Mention[],
): string[] {
  return titles.filter((title) =>
    mentions.some(
      ({ start, end }) =>
        text.slice(Math.max(0, start - title.length - 2), start).includes(title) ||
        text.slice(end, end + title.length + 6).includes(title),
    ),
  );
}

function longest(names: readonly string[]): string {
  return names.reduce((best, next) => (next.length > best.length ? next : best), '');
}
