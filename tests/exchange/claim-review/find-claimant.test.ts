import { describe, expect, it } from 'vitest';

import type { ActorDecision } from '../../../lib/domain/actor-decision.ts';
import type { Actor, Analysis, Source, Statement } from '../../../lib/domain/analysis.ts';
import type { ShelfDecision, ShelfText } from '../../../lib/domain/shelf.ts';
import { findClaimant } from '../../../lib/exchange/claim-review/find-claimant.ts';
import { flaggedItem } from './flagged-item.ts';

const QUOTE = 'The ferry will not sail';
const TEXT = `${QUOTE}, Jane Harlow said. Nobody asked the crew.`;

const HARLOW: Actor = {
  id: 'a1',
  name: 'Jane Harlow',
  type: 'person',
  titles: [],
  mentions: [],
  couldBe: [],
  confidence: 1,
  madeBy: 'test',
};

function textWith(
  source: Source | null,
  actor: Partial<Actor> = {},
): Pick<ShelfText, 'article' | 'analysis'> {
  const statement: Statement = {
    id: 's1',
    voice: 'reported',
    spans: [{ start: 0, end: QUOTE.length }],
    cue: null,
    source,
    checkWorthiness: 1,
    flags: [],
    confidence: 1,
    madeBy: 'test',
  };
  const analysis: Analysis = {
    language: 'en',
    sentences: [],
    statements: [statement],
    actors: [{ ...HARLOW, ...actor }],
    questions: [],
  };
  return { article: { text: TEXT } as ShelfText['article'], analysis };
}

const NAMED: Source = { start: 25, end: 36, kind: 'named', actor: 'a1' };

const claimantIn = (text: Pick<ShelfText, 'article' | 'analysis'>, quote = QUOTE) =>
  findClaimant({ texts: [text as ShelfText], decisions: [] }, flaggedItem({ quote }).note);

const claimantAfter = (...decisions: readonly ActorDecision[]) => {
  const text = textWith(NAMED) as ShelfText;
  const analysis = text.analysis && {
    ...text.analysis,
    actors: [HARLOW, { ...HARLOW, id: 'a2', name: 'Jane Harlow-Moor' }],
  };
  const kept = decisions.map((decision) => ({ decision }) as ShelfDecision);
  return findClaimant(
    { texts: [{ ...text, analysis }], decisions: kept },
    flaggedItem({ quote: QUOTE }).note,
  );
};

describe('who says a passage', () => {
  it('is who the findings put it down to, by the fullest name', () => {
    expect(claimantIn(textWith(NAMED))).toEqual({
      kind: 'named',
      name: 'Jane Harlow',
      type: 'Person',
    });
    expect(claimantIn(textWith(NAMED, { type: 'group' }))).toMatchObject({ type: 'Organization' });
  });

  it('goes by the name the reader gave', () => {
    const actor = 'person:jane harlow';
    expect(claimantAfter({ kind: 'rename', actor, name: 'Jane H. Harlow' })).toMatchObject({
      name: 'Jane H. Harlow',
    });
    expect(claimantAfter({ kind: 'merge', actor, into: 'person:jane harlow-moor' })).toMatchObject({
      name: 'Jane Harlow-Moor',
    });
    expect(claimantAfter({ kind: 'split', actor, alias: 'she' })).toMatchObject({
      name: 'Jane Harlow',
    });
  });

  it('is described in the article’s words where it has no name', () => {
    const source: Source = { ...NAMED, kind: 'role', actor: null };
    expect(claimantIn(textWith(source))).toEqual({ kind: 'described', words: 'Jane Harlow' });
  });

  it('is nobody else where the article itself says it', () => {
    expect(claimantIn(textWith(null))).toEqual({ kind: 'nobody' });
  });

  it('is unknown without findings, and where the passage is not in their text', () => {
    expect(claimantIn({ ...textWith(NAMED), analysis: null })).toEqual({ kind: 'unknown' });
    expect(claimantIn(textWith(NAMED), 'The bridge is closed')).toEqual({ kind: 'unknown' });
    expect(claimantIn(textWith(NAMED), 'Nobody asked the crew.')).toEqual({ kind: 'unknown' });
  });
});
