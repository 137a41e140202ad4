import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrangeItems } from '../../../../components/library/desk/worklist/arrange-items.ts';
import {
  choicesOf,
  DESK_SORTS,
  type DeskChoices,
  DUE_CHOICES,
  NO_CHOICES,
  parametersOf,
  STATUS_CHOICES,
} from '../../../../components/library/desk/worklist/desk-choices.ts';
import {
  choicesFor,
  passesChoices,
} from '../../../../components/library/desk/worklist/filter-items.ts';
import {
  flagAfter,
  joined,
  reversed,
} from '../../../../components/library/desk/worklist/flag-deeds.ts';
import { countStatuses } from '../../../../components/library/desk/progress/count-statuses.ts';
import { CHECK_STATUSES, NEEDS_SOURCE, type ReaderFlag } from '../../../../lib/domain/note.ts';
import { flaggedItem } from '../../../exchange/claim-review/flagged-item.ts';

const TODAY = '2026-11-23';

const named = fc.string().map((name): `=${string}` => `=${name}`);
const anyChoices: fc.Arbitrary<DeskChoices> = fc.record({
  status: fc.option(fc.constantFrom(...STATUS_CHOICES)),
  assignee: fc.option(fc.oneof(fc.constant('nobody' as const), named)),
  due: fc.option(fc.constantFrom(...DUE_CHOICES)),
  site: fc.option(named),
  tag: fc.option(named),
  sort: fc.constantFrom(...DESK_SORTS),
  isGrouped: fc.boolean(),
});

const anyItem = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...CHECK_STATUSES),
    assignee: fc.constantFrom('', 'Ann', 'Bo', 'nobody'),
    due: fc.constantFrom(null, '2026-11-20', TODAY, '2026-11-25', '2027-01-01'),
    worth: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    article: fc.constantFrom('one', 'two', 'three'),
    tag: fc.constantFrom('ferry', 'harbour'),
    time: fc.nat(),
  })
  .map(({ id, status, assignee, due, worth, article, tag, time }) =>
    flaggedItem({
      id,
      worth,
      flag: { status, assignee, due },
      article: { id: article, address: `https://${article}.example/` },
      note: { tags: [tag], created: time, changed: time },
    }),
  );
const anyItems = fc.uniqueArray(anyItem, { maxLength: 20, selector: ({ note }) => note.id });

describe('choices in an address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(choicesOf(parametersOf(choices))).toEqual(choices);
      }),
    );
  });

  it('are none where the address says something else', () => {
    expect(choicesOf('status=mine&assignee=Ann&due=never&sort=luck&__proto__=x')).toEqual(
      NO_CHOICES,
    );
    expect(parametersOf(NO_CHOICES)).toBe('');
  });
});

describe('filtering', () => {
  it('promises with each choice as many as choosing it shows', () => {
    const parts = ['status', 'assignee', 'due', 'site', 'tag'] as const;
    fc.assert(
      fc.property(anyItems, anyChoices, fc.constantFrom(...parts), (items, choices, part) => {
        for (const { kind, count } of choicesFor(part, items, choices, TODAY)) {
          const chosen = { ...choices, [part]: kind };
          expect(items.filter((item) => passesChoices(item, chosen, TODAY))).toHaveLength(count);
        }
      }),
    );
  });

  it('tells somebody called nobody from nobody', () => {
    const items = ['', 'nobody'].map((assignee) => flaggedItem({ flag: { assignee } }));
    const found = (assignee: 'nobody' | '=nobody') =>
      items.filter((item) => passesChoices(item, { ...NO_CHOICES, assignee }, TODAY));
    expect(found('nobody')).toEqual([items[0]]);
    expect(found('=nobody')).toEqual([items[1]]);
  });
});

describe('the order', () => {
  const order = (items: Parameters<typeof arrangeItems>[0], choices: Partial<DeskChoices> = {}) =>
    arrangeItems(items, { ...NO_CHOICES, ...choices }, TODAY).map(({ note }) => note.id);

  it('puts first what is most worth checking, and last what is done', () => {
    const items = [
      flaggedItem({ id: 'done', worth: 1, flag: { status: 'sourced' } }),
      flaggedItem({ id: 'low', worth: 0.1 }),
      flaggedItem({ id: 'guessed', quote: 'It cost 3 million.', worth: null }),
      flaggedItem({ id: 'high', worth: 0.9 }),
      flaggedItem({ id: 'high-due', worth: 0.9, flag: { due: TODAY } }),
    ];
    expect(order(items)).toEqual(['high-due', 'high', 'guessed', 'low', 'done']);
  });

  it('goes by day, those without one last', () => {
    const items = [
      flaggedItem({ id: 'never' }),
      flaggedItem({ id: 'late', flag: { due: '2026-12-24' } }),
      flaggedItem({ id: 'soon', flag: { due: '2026-11-24' } }),
    ];
    expect(order(items, { sort: 'due' })).toEqual(['soon', 'late', 'never']);
  });

  it('shows each that passes once, whatever order they came in, articles together where wanted', () => {
    fc.assert(
      fc.property(anyItems, anyChoices, (items, choices) => {
        const arranged = arrangeItems(items, choices, TODAY);
        const passing = items.filter((item) => passesChoices(item, choices, TODAY));
        expect(new Set(arranged)).toEqual(new Set(passing));
        expect(arranged).toHaveLength(passing.length);
        expect(arrangeItems(items.toReversed(), choices, TODAY)).toEqual(arranged);
        if (!choices.isGrouped) return;
        const articles = arranged.map(({ article }) => article.id);
        const changes = articles.filter((id, at) => id !== articles[at - 1]);
        expect(changes).toHaveLength(new Set(articles).size);
      }),
    );
  });
});

describe('progress', () => {
  it('counts every item once', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { all, done, overdue, statuses } = countStatuses(items, TODAY);
        expect(statuses.map(({ status }) => status)).toEqual(CHECK_STATUSES);
        expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(all);
        expect(all).toBe(items.length);
        expect(done + overdue).toBeLessThanOrEqual(all);
      }),
    );
  });

  it('calls nothing overdue that is done', () => {
    const items = (['open', 'sourced'] as const).map((status) =>
      flaggedItem({ flag: { status, due: '2026-11-01' } }),
    );
    expect(countStatuses(items, TODAY)).toMatchObject({ done: 1, overdue: 1 });
  });
});

describe('deeds', () => {
  const link = (name: string, remark = '') => ({ address: `https://${name}.example/`, remark });
  const deed = (from: Partial<ReaderFlag> | null, to: Partial<ReaderFlag> | null) => ({
    item: flaggedItem(),
    from: from && { ...NEEDS_SOURCE, ...from },
    to: to && { ...NEEDS_SOURCE, ...to },
    sentence: '',
    isTyped: false,
  });
  const anyFlag: fc.Arbitrary<ReaderFlag> = fc.record({
    status: fc.constantFrom(...CHECK_STATUSES),
    assignee: fc.constantFrom('', 'Ann', 'Bo'),
    due: fc.constantFrom(null, TODAY),
    evidence: fc.uniqueArray(
      fc.constantFrom('a', 'b', 'c').map((name) => link(name)),
      {
        selector: ({ address }) => address,
      },
    ),
  });

  it('are taken back whole where nothing else was done', () => {
    fc.assert(
      fc.property(fc.option(anyFlag), fc.option(anyFlag), (from, to) => {
        const done = deed(from, to);
        const after = flagAfter(done.from, done);
        expect(after).toEqual(done.to);
        expect(flagAfter(after, reversed(done, ''))).toEqual(done.from);
      }),
    );
  });

  it('keep evidence that came from elsewhere, and do not bring back what went', () => {
    const added = deed({ evidence: [link('old')] }, { evidence: [link('old'), link('new')] });
    const elsewhere = { ...NEEDS_SOURCE, evidence: [link('new'), link('theirs')] };
    expect(flagAfter(elsewhere, reversed(added, ''))?.evidence).toEqual([link('theirs')]);
  });

  it('do not touch what was done elsewhere since', () => {
    const given = reversed(deed({}, { status: 'sourced', due: TODAY, assignee: 'Ann' }), '');
    const elsewhere = { ...NEEDS_SOURCE, status: 'wrong', due: null, assignee: 'Bo' } as const;
    expect(flagAfter(elsewhere, given)).toEqual(elsewhere);
  });

  it('that are typed on one after the other are one', () => {
    const first = { ...deed({}, { evidence: [link('a', 't')] }), isTyped: true };
    const second = { ...deed(first.to, { evidence: [link('a', 'the')] }), isTyped: true };
    expect(joined(first, second)).toMatchObject({ from: first.from, to: second.to });
    expect(joined({ ...first, isTyped: false }, second)).toBeNull();
    expect(joined(undefined, second)).toBeNull();
    const other = { ...second, item: flaggedItem({ id: 'other' }) };
    expect(joined(first, other)).toBeNull();
  });
});
