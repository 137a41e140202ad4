import { expect, test } from 'vitest';

import { writeCsv } from '../../lib/exchange/csv/write-csv.ts';
import { planForeign } from '../../lib/exchange/import/plan-foreign.ts';
import type { IncomingNote } from '../../lib/exchange/incoming/incoming-note.ts';
import { plainWords } from '../../lib/exchange/incoming/plain-words.ts';
import { SomeShelf } from './some-shelf.ts';

test.each(['<br', '<br ', '<a', '<script', '</p', '<!--', '&#', '\n '])(
  'words with %j over and over are read as fast as others',
  (sign) => {
    const begun = performance.now();
    plainWords(sign.repeat(300_000));
    // By the square of its length it took ten minutes.
    expect(performance.now() - begun).toBeLessThan(20_000);
  },
);

test.each(['\n', '\t', ' \n', '; ', '- ', '=('])(
  'a cell with %j over and over is written as fast as others',
  (sign) => {
    const begun = performance.now();
    writeCsv([[sign.repeat(200_000)]]);
    // By the square of its length it took minutes.
    expect(performance.now() - begun).toBeLessThan(20_000);
  },
);

const NOTE: IncomingNote = {
  name: 'note',
  address: 'https://paper.example/a',
  title: '',
  quote: 'no ferry',
  prefix: '',
  suffix: '',
  start: null,
  colour: 'yellow',
  comment: '',
  tags: [],
  status: null,
  evidence: [],
  questions: [],
  created: Date.UTC(2026, 10, 1),
  changed: null,
};

test('more notes on one page than a function takes arguments come in', async () => {
  // Names that are ids already, since it takes a while to make some.
  const nameAt = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const notes = Array.from({ length: 130_000 }, (_, at) => ({ ...NOTE, name: nameAt(at) }));
  const { article } = await planForeign(
    { address: NOTE.address, notes },
    'hypothesis',
    new SomeShelf().facts,
  );
  expect(article).toMatchObject({ fate: 'added', counts: { added: 130_000 } });
});
