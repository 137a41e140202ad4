import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/engine/1-sentences/annotate-text.ts';
import { RowReader } from '../../../lib/engine/2-tags/model/read-rows.ts';
import { TokenRows, rowsIn } from '../../../lib/engine/2-tags/model/token-features.ts';
import { loadGazetteer } from '../../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../../lib/page/read-plain-text.ts';

const WORDS = ['', 'the', 'do', "n't", 'minister', 'based'];
const TOKEN_ROWS = new TokenRows(WORDS, loadGazetteer());

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
