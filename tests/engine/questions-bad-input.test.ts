import { describe, expect, it } from 'vitest';
import { gapsIn } from './gaps-in.ts';

const THOUSAND = Array.from({ length: 1000 }, (_, at) => at);

/** "Aa", "Ab", …: a thousand words that read like names. */
function nameOf(at: number): string {
  const letters = String(at).replace(/\d/g, (digit) => String.fromCodePoint(97 + Number(digit)));
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}ova`;
}

describe('questions on bad input', () => {
  it('are none on a list of names', () => {
    const names = THOUSAND.slice(0, 200).map((at) => `${nameOf(at)} ${nameOf(at + 7)}`);
    expect(gapsIn(...names)).toEqual([]);
    expect(gapsIn(names.join(', '))).toEqual([]);
  });

  it('are not one for each of a thousand sentences that say the same', () => {
    const said = 'Officials said the dam would leak.';
    for (const gaps of [
      gapsIn(THOUSAND.map(() => said).join(' ')),
      gapsIn(...THOUSAND.map(() => said)),
    ])
      expect(gaps).toEqual([expect.stringMatching(/^Who says this under their own name\?/)]);
    expect(gapsIn(THOUSAND.map(() => 'The flood claimed countless lives.').join(' '))).toEqual([
      'How many is “countless lives”, and who counted?',
    ]);
  });

  it('are a dozen at most where a thousand sources speak and a thousand are accused', () => {
    const said = THOUSAND.map((at) => `A ${nameOf(at)} official said the dam would leak.`);
    const accused = THOUSAND.map(
      (at) => `Prosecutors accused Karl ${nameOf(at)} of selling the water.`,
    );
    expect(gapsIn(...said, ...accused).length).toBeLessThanOrEqual(12);
  });

  it.each([
    '<b>Officials</b> said the dam would leak.',
    '<img src=x onerror=alert(1)> officials said the dam would leak.',
    'Prosecutors accused <script>alert(1)</script> of selling the water.',
    '&lt;a href="x"&gt; officials said the dam would leak.',
    'Rents rose by <i>12</i> percent.',
    'According to </p> a report by <b>, the dam leaks.',
  ])('have no markup in them: %s', (text) => {
    expect(gapsIn(text).join(' ')).not.toMatch(/[<>&=]/);
  });

  it.each(['', ' ', '?', 'A', 'A said.', 'A accused B of C.', '“”', '…'])(
    'are no trouble in an article of a letter or less: “%s”',
    (text) => {
      expect(gapsIn(text)).toEqual([]);
    },
  );
});
