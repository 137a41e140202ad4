import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorDecision, actorKey } from '../../../lib/domain/actor-decision.ts';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { decideActors } from '../../../lib/engine/index.ts';
import { brokenPromises } from '../pipeline-invariants.ts';
import { analysisOf, articleOf } from './marked-actors.ts';

const ARTICLE = articleOf(
  'Ada Brandt met Otto Brandt, Carl Roe and Eve Roe at the Harbour Board in Halden.',
  'Ms. Brandt said the bridge is safe. She said the tunnel is not. Mr. Roe said no.',
  'The board said it had no money. Later Ada said yes. Carl said nobody asked.',
);
const ANALYSIS: Analysis = {
  ...analysisOf(
    ARTICLE,
    [
      { name: 'Ada Brandt', aliases: ['Ada'] },
      { name: 'Otto Brandt' },
      { name: 'Ms. Brandt', couldBe: ['Ada Brandt', 'Otto Brandt'], standIns: ['She'] },
      { name: 'Carl Roe', aliases: ['Carl'] },
      { name: 'Eve Roe' },
      { name: 'Mr. Roe', couldBe: ['Carl Roe', 'Eve Roe'] },
      { name: 'Harbour Board', type: 'organization', aliases: ['The board'] },
      { name: 'Halden', type: 'place' },
    ],
    [
      ['Ms. Brandt', 'Ms. Brandt', 'the bridge is safe'],
      ['She', 'Ms. Brandt', 'the tunnel is not'],
      ['Mr. Roe', 'Mr. Roe', 'no.'],
      ['The board', 'Harbour Board', 'it had no money'],
      ['Ada', 'Ada Brandt', 'yes.'],
      ['Carl', 'Carl Roe', 'nobody asked'],
    ],
  ),
  sentences: ARTICLE.blocks.map(({ start, end }) => ({
    start,
    end,
    checkWorthiness: 0,
    subjectivity: 0,
  })),
};
const NAMES = ['Ada', 'The board', 'Carl', 'Ms. Brandt', 'Otto Brandt', 'Somebody', '', '<b>'];

const key = fc.constantFrom(
  ...ANALYSIS.actors.map(actorKey),
  ...NAMES.map((name) => actorKey({ name, type: 'person' })),
  '',
);
const name = fc.constantFrom(...NAMES);
const decision: fc.Arbitrary<ActorDecision> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), actor: key, name }),
  fc.record({ kind: fc.constant('merge' as const), actor: key, into: key }),
  fc.record({ kind: fc.constant('split' as const), actor: key, alias: name }),
);
const decisions = fc.array(decision, { maxLength: 12 });

const namesIn = ({ actors }: Analysis): string[] =>
  actors
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${mention.kind} ${textOf(ARTICLE.text, mention)}`);

describe('whatever is decided, in whatever order', () => {
  it('keeps every promise of the analysis', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        expect(brokenPromises(ARTICLE, decideActors(ARTICLE, ANALYSIS, some))).toEqual([]);
      }),
    );
  });

  it('loses no mention and no statement, and makes none up', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const decided = decideActors(ARTICLE, ANALYSIS, some);
        expect(namesIn(decided)).toEqual(namesIn(ANALYSIS));
        const ids = new Set(decided.actors.map(({ id }) => id));
        for (const [at, { source, ...statement }] of decided.statements.entries()) {
          expect(ANALYSIS.statements[at]).toMatchObject(statement);
          expect(ids).toContain(source?.actor);
        }
      }),
    );
  });

  it('leaves open only whom others that are there could mean', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const { actors } = decideActors(ARTICLE, ANALYSIS, some);
        for (const { id, couldBe } of actors) {
          const others = actors.filter((actor) => actor.id !== id).map((actor) => actor.id);
          expect(others).toEqual(expect.arrayContaining([...couldBe]));
          expect(new Set(couldBe).size).toBe(couldBe.length);
        }
      }),
    );
  });

  it('comes to the same each time, and changes nothing that was found', () => {
    const before = structuredClone(ANALYSIS);
    fc.assert(
      fc.property(decisions, (some) => {
        const once = decideActors(ARTICLE, ANALYSIS, some);
        expect(decideActors(ARTICLE, ANALYSIS, some)).toEqual(once);
        expect(ANALYSIS).toEqual(before);
      }),
    );
  });

  it('lets the last new name win', () => {
    fc.assert(
      fc.property(decisions, fc.nat(7), (some, at) => {
        const shown = decideActors(ARTICLE, ANALYSIS, some).actors;
        const actor = shown[at % shown.length]!;
        const last = { kind: 'rename', actor: actorKey(actor), name: 'Zed' } as const;
        const renamed = decideActors(ARTICLE, ANALYSIS, [...some, last]).actors;
        expect(renamed.filter((each) => each.name === 'Zed')).toHaveLength(1);
      }),
    );
  });
});
