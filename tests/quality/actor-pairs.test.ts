import { describe, expect, it } from 'vitest';
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

/** Two places where a name stands, and whether they name the same actor. */
interface Pair extends ActorLabel {
  readonly one: Offsets;
  readonly other: Offsets;
  readonly same: boolean;
}

describe.skipIf(!HAS_DATA)('names that mean one actor (../shared/data is needed)', () => {
  const tallies = HAS_DATA ? tallyPairs() : new Map<string, Tally>();

  it.each(Object.entries(floors.actorPairs))('are rather left apart: %s', (half, floor) => {
    const { precision, recall } = ratesOf(tallies.get(half)!);
    expect(precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect(recall, 'recall').toBeGreaterThanOrEqual(floor.recall);
  });
});

function tallyPairs(): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const all = { right: 0, wrong: 0, missed: 0 };
  tallies.set('all', all);
  const texts = readArticleTexts();
  for (const [article, pairs] of readActorLabels<Pair>('actor-pairs')) {
    const found = actorsOf(texts.get(article)!);
    for (const { half, one, other, same } of pairs) {
      const tally = tallies.get(half) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(half, tally);
      const actor = actorNamedAt(found, one);
      const isMerged = actor !== undefined && actor === actorNamedAt(found, other);
      for (const each of [all, tally]) {
        if (isMerged) each[same ? 'right' : 'wrong']++;
        else if (same) each.missed++;
      }
    }
  }
  return tallies;
}
