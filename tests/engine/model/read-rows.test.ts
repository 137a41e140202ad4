import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/engine/1-sentences/annotate-text.ts';
import { hash } from '../../../lib/engine/2-tags/model/hash.ts';
import { RowReader } from '../../../lib/engine/2-tags/model/read-rows.ts';
import { TokenRows, rowsIn } from '../../../lib/engine/2-tags/model/token-features.ts';
import { loadGazetteer } from '../../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../../lib/page/read-plain-text.ts';

const WORDS = ['', 'the', 'do', "n't", 'minister', 'based'];
const TOKEN_ROWS = new TokenRows(WORDS, loadGazetteer());

/** "brenn" and "krenn" are known as words of the kinds 2 and 0. */
const KINDS = Object.entries({ brenn: 2, krenn: 0 })
  .map(([word, kind]) => ({ kind, hash: hash(word, 0, word.length) | 0 }))
  .sort((a, b) => a.hash - b.hash);
const RARE = {
  hashes: Int32Array.from(KINDS, (each) => each.hash),
  kinds: Int16Array.from(KINDS, ({ kind }) => kind),
  count: 3,
};

describe('the rows of tokens', () => {
  it('take a known word whatever its capitals', () => {
    expect(TOKEN_ROWS.of('Minister')).toContain(WORDS.indexOf('minister'));
  });

  it('take the known parts of a word that is not known', () => {
    expect(TOKEN_ROWS.of('don’t')).toEqual(expect.arrayContaining([2, 3]));
    expect(TOKEN_ROWS.of('Oslo-based')).toContain(WORDS.indexOf('based'));
  });

  it('tell capitals apart, and unknown words by their letters', () => {
    expect(TOKEN_ROWS.of('Brenn')).not.toEqual(TOKEN_ROWS.of('brenn'));
    expect(TOKEN_ROWS.of('Brenn')).not.toEqual(TOKEN_ROWS.of('Krenn'));
    expect(TOKEN_ROWS.of('Brenn')).toEqual(TOKEN_ROWS.of('Brenn'));
  });

  it('take the kind of a rare word, alone or in a compound, whatever its capitals', () => {
    const tokenRows = new TokenRows(WORDS, loadGazetteer(), RARE);
    const kindRow = (kind: number): number => WORDS.length + kind;
    expect(tokenRows.of('Brenn')).toContain(kindRow(2));
    expect(tokenRows.of('Krenn')).toContain(kindRow(0));
    expect(tokenRows.of('Brenn-based')).toContain(kindRow(2));
    expect(tokenRows.of('Drenn')).toContain(0);
    expect(rowsIn(tokenRows.layout)).toBe(rowsIn(TOKEN_ROWS.layout) + RARE.count);
  });

  it('tell where a token stands: at the beginning, inside quotation marks', () => {
    const { rows, offsets } = new RowReader(TOKEN_ROWS).read(
      annotateText(readPlainText('The end. I saw the minister. “The minister left the room.”')),
    );
    const of = (token: number): string => rows.subarray(offsets[token], offsets[token + 1]).join();
    const places = new Set([of(0), of(5), of(9)]); // the same word: begins, inside, begins in quotation
    expect(places.size).toBe(3);
  });

  it('lie in the table, for any text', () => {
    const reader = new RowReader(TOKEN_ROWS);
    const last = rowsIn(TOKEN_ROWS.layout);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const annotated = annotateText(readPlainText(text));
        const { rows, offsets } = reader.read(annotated);
        expect(offsets).toHaveLength(annotated.tokens.length + 1);
        expect(offsets.at(-1)).toBe(rows.length);
        expect(rows.every((row) => row >= 0 && row < last)).toBe(true);
      }),
    );
  });
});
