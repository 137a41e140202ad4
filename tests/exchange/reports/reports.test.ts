import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import { writeWorklistCsv } from '../../../lib/exchange/reports/write-worklist-csv.ts';
import { writeWorklistReport } from '../../../lib/exchange/reports/write-worklist-report.ts';
import { flaggedItem } from '../claim-review/flagged-item.ts';

const setting = {
  words: {
    statusOf: (status: string) => status,
    priorityOf: ({ level, basis }: { level: string; basis: string }) => `${level} by ${basis}`,
    title: 'Worklist',
    summary: (all: number, finished: number) => `${finished} of ${all}`,
    assignee: (name: string) => `with ${name}`,
    due: (day: string, isOverdue: boolean) => `by ${day}${isOverdue ? ', overdue' : ''}`,
    evidence: 'Evidence',
    history: 'History',
  },
  today: '2026-11-23',
  linkTo: ({ article }: WorklistItem) => `${article.address}#:~:text=ferry`,
  historyOf: null,
};

const LETTER = { address: 'https://dams.example/letter?a=(1)', remark: 'the [letter]' };

/** The cells of each line, as another program reads them. */
const cellsOf = (csv: string): readonly string[][] => parse(csv, { bom: true });

describe('the worklist as CSV', () => {
  it('has a line of names and a line an item, in the order given', () => {
    const csv = writeWorklistCsv(
      [flaggedItem({ quote: 'two' }), flaggedItem({ quote: 'one' })],
      setting,
    );
    const [names = [], first = [], second = []] = cellsOf(csv);
    const column = names.indexOf('statement');
    expect([first[column], second[column]]).toEqual(['two', 'one']);
    expect(names).toHaveLength(first.length);
  });

  it('says what is overdue, and leaves out a worth that nobody found', () => {
    const items = [
      flaggedItem({ flag: { due: '2026-11-22' } }),
      flaggedItem({ flag: { due: '2026-11-23' }, worth: null }),
    ];
    const [names = [], ...lines] = cellsOf(writeWorklistCsv(items, setting));
    const pick = (line: readonly string[], name: string) => line[names.indexOf(name)];
    expect(lines.slice(0, 2).map((line) => pick(line, 'overdue'))).toEqual(['1', '']);
    expect(lines.slice(0, 2).map((line) => pick(line, 'check_worthiness'))).toEqual(['0.90', '']);
    expect(lines.slice(0, 2).map((line) => pick(line, 'priority'))).toEqual([
      'high by findings',
      'middle by words',
    ]);
  });

  it('runs nothing in a spreadsheet', () => {
    const csv = writeWorklistCsv(
      [flaggedItem({ quote: '=1+1', note: { comment: '@x' } })],
      setting,
    );
    expect(csv).toContain(",'=1+1,");
    expect(csv).toContain(",'@x,");
  });
});

describe('the worklist as Markdown', () => {
  it('has a chapter for each status there is, in their order', () => {
    const items = [
      flaggedItem({ flag: { status: 'wrong' } }),
      flaggedItem(),
      flaggedItem({ flag: { status: 'wrong' } }),
    ];
    const report = writeWorklistReport(items, setting);
    expect(report.match(/^#.*/gm)).toEqual([
      '# Worklist (2026-11-23)',
      '## open (1)',
      '## wrong (2)',
    ]);
    expect(report).toContain('2 of 3');
  });

  it('tells of each its words with a link to them, the article, who checks it by when, and the evidence', () => {
    const item = flaggedItem({ flag: { assignee: 'Ann', due: '2026-11-20', evidence: [LETTER] } });
    expect(writeWorklistReport([item], setting))
      .toContain(`> The ferry will not sail before 2028. [↗](https://courier.example/ferry#:~:text=ferry)

— [Island waits for its ferry](https://courier.example/ferry), Ada Moor, The Courier, 2026-11-02

high by findings · with Ann · by 2026-11-20, overdue

- Evidence: <https://dams.example/letter?a=%281%29> the \\[letter\\]`);
  });

  it('tells what became of each only where that is wanted', () => {
    const historyOf = () => ['Status: open'];
    expect(writeWorklistReport([flaggedItem()], { ...setting, historyOf })).toContain(
      'History:\n\n- Status: open',
    );
    expect(writeWorklistReport([flaggedItem()], setting)).not.toContain('History');
  });

  it('shows hostile words as words', () => {
    const item = flaggedItem({
      quote: '# no\n[x](javascript:alert(1)) <img src=x>',
      article: { title: '](x) <script>', byline: '**b**' },
      flag: { assignee: '<b>' },
    });
    const report = writeWorklistReport([item], setting);
    expect(report).toContain('> \\# no\n> \\[x\\](javascript:alert(1)) \\<img src\\=x\\>');
    expect(report).toContain('[\\](x) \\<script\\>]');
    expect(report).toContain('with \\<b\\>');
  });
});
