// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import type { Actor, Statement } from '../../../lib/domain/analysis.ts';
import { makeCard } from '../../../lib/page/overlay/card.ts';
import { paintedStatements } from '../../../lib/page/paint/painted-statements.ts';
import { articleWith, readingOf } from '../../store/fixtures.ts';
import { statementWith } from '../statements.ts';
import { PAGE_WORDS } from './page-words.ts';

const FORD: Actor = {
  id: 'a1',
  name: 'Helen Ford',
  type: 'person',
  titles: [],
  mentions: [],
  couldBe: [],
  confidence: 1,
  madeBy: 'test',
};

/** The words of a statement's card, one line an element. */
function cardOf(statement: Statement, showLegend: (() => void) | null = null): HTMLElement {
  const reading = readingOf(articleWith());
  const [passage] = paintedStatements([statement]);
  if (passage === undefined) throw new Error('The statement is not painted');
  return makeCard(
    { ...reading, analysis: { ...reading.analysis, actors: [FORD] } },
    passage,
    PAGE_WORDS,
    { close: () => undefined, showLegend },
  );
}

describe('the card', () => {
  test('says who is given as the source, in the words of the article', () => {
    expect(cardOf(statementWith({ kind: 'unnamed' })).textContent).toContain(
      'Unnamed source: the mayor',
    );
  });

  test('names the actor where the article only points at one', () => {
    const source = { start: 22, end: 31, kind: 'named', actor: 'a1' } as const;
    expect(cardOf({ ...statementWith(), source }).textContent).toContain(
      'Named source: Helen Ford (“the mayor”)',
    );
  });

  test('gives the reason of every flag', () => {
    const flags = [
      { kind: 'forecast', start: 0, end: 3, why: 'It tells what may come.' },
      { kind: 'vague-quantity', start: 4, end: 10, why: 'Nobody could count along.' },
    ] as const;
    const card = cardOf(statementWith({ kind: 'role', flags }));
    expect([...card.querySelectorAll('.why')].map((why) => why.textContent)).toEqual([
      'It tells what may come.',
      'Nobody could count along.',
    ]);
  });

  test('does not call a sentence unsourced that no flag calls so', () => {
    const { textContent } = cardOf(statementWith());
    expect(textContent).toContain(PAGE_WORDS.card.noSourceHere);
    expect(textContent).not.toContain(PAGE_WORDS.sourceKind.none);
  });

  test('shows markup of the article as the letters it is', () => {
    const why = '<img src=x onerror=alert(1)>';
    const flags = [{ kind: 'no-source', start: 0, end: 3, why }] as const;
    const card = cardOf(statementWith({ flags }));
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain(why);
  });

  test('offers the legend only where it does not stand already', () => {
    const offer = PAGE_WORDS.card.showLegend;
    expect(cardOf(statementWith()).textContent).not.toContain(offer);
    expect(cardOf(statementWith(), () => undefined).textContent).toContain(offer);
  });

  test('is not closed by a click that the page makes up', () => {
    let closed = 0;
    const reading = readingOf(articleWith());
    const [passage] = paintedStatements(reading.analysis.statements);
    const actions = { close: () => closed++, showLegend: null };
    const card = passage && makeCard(reading, passage, PAGE_WORDS, actions);
    card?.querySelector('button')?.dispatchEvent(new MouseEvent('click'));
    expect(closed).toBe(0);
  });
});
