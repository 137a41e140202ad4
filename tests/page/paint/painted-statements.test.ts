import { expect, test } from 'vitest';

import { SOURCE_KINDS } from '../../../lib/domain/analysis.ts';
import { paintedStatements } from '../../../lib/page/paint/painted-statements.ts';
import { statementWith } from '../statements.ts';

const flag = { kind: 'no-source', start: 0, end: 5, why: 'Nobody is given.' } as const;

test('paints everything that is put down to a source, however small', () => {
  for (const kind of SOURCE_KINDS.filter((one) => one !== 'none')) {
    const painted = paintedStatements([statementWith({ kind, checkWorthiness: 0 })]);
    expect(painted).toMatchObject([{ kind, isFaint: false }]);
  }
});

test("paints the article's own words in full only where a flag says why", () => {
  expect(paintedStatements([statementWith({ flags: [flag] })])).toMatchObject([{ isFaint: false }]);
  expect(paintedStatements([statementWith()])).toMatchObject([{ kind: 'none', isFaint: true }]);
});

test('a forecast in the article’s own voice is hinted at, not called unsourced', () => {
  const forecast = { ...flag, kind: 'forecast' } as const;
  const painted = paintedStatements([statementWith({ flags: [forecast], checkWorthiness: 0.1 })]);
  expect(painted).toMatchObject([{ kind: 'none', isFaint: true }]);
});

test("leaves the article's own small talk unpainted", () => {
  expect(paintedStatements([statementWith({ checkWorthiness: 0.2 })])).toEqual([]);
});

test('hints at likely claims in an article that has nothing better to show, and in no other', () => {
  const likely = statementWith({ checkWorthiness: 0.6 });
  expect(paintedStatements([likely])).toMatchObject([{ statement: likely, isFaint: true }]);
  const said = statementWith({ kind: 'named', checkWorthiness: 0 });
  expect(paintedStatements([likely, said])).toMatchObject([{ statement: said }]);
});
