import { describe, expect, it } from 'vitest';
import type { Actor } from '../../lib/domain/analysis.ts';
import floors from './floors.json' with { type: 'json' };
import {
  type ActorLabel,
  actorNamedAt,
  actorsOf,
  type Offsets,
  readActorLabels,
  readArticleTexts,
} from './labelled-actors.ts';
import { ratesOf, type Tally } from './read-labels.ts';
import { HAS_DATA } from './shared-data.ts';

/** A role that was put down to the actor named at the offsets, and whether it is right. */
interface RoleLabel extends ActorLabel {
  readonly actor: Offsets;
  readonly role: Offsets;
  readonly right: boolean;
}

/** All roles of the labelled articles are judged: one that nobody judged counts as wrong. */
describe.skipIf(!HAS_DATA)('the roles of people (../shared/data is needed)', () => {
  const tallies = HAS_DATA ? tallyRoles() : new Map<string, Tally>();

  it.each(Object.entries(floors.roles))('are right, and found again: %s', (half, floor) => {
    const { precision, recall } = ratesOf(tallies.get(half)!);
    expect(precision, 'right of those given').toBeGreaterThanOrEqual(floor.precision);
    expect(recall, 'found of those known').toBeGreaterThanOrEqual(floor.recall);
  });
});

function tallyRoles(): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const texts = readArticleTexts();
  for (const [article, labels] of readActorLabels<RoleLabel>('roles')) {
    const found = actorsOf(texts.get(article)!);
    const { half } = labels[0]!;
    const tally = tallies.get(half) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(half, tally);
    const known = new Set<string>();
    for (const { actor, role, right } of labels) {
      const bearer = actorNamedAt(found, actor);
      if (right) known.add(keyOf(bearer, found.text.slice(...role)));
    }
    const given = new Set(
      found.actors
        .filter(({ type }) => type === 'person')
        .flatMap((actor) => actor.titles.map((title) => keyOf(actor, title))),
    );
    for (const role of given) tally[known.has(role) ? 'right' : 'wrong']++;
    for (const role of known) if (!given.has(role)) tally.missed++;
  }
  return tallies;
}

function keyOf(actor: Actor | undefined, role: string): string {
  return `${actor?.id ?? 'nobody'} ${role.replace(/\s+/g, ' ')}`;
}
