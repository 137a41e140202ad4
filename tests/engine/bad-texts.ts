import fc from 'fast-check';

const ENGLISH =
  `the minister said that he will pay officials warned critics of Ann Koller Koller’s report
  according to a spokesman “we won” asked why President Brenn told reporters on Monday 12 percent`.split(
    /\s+/,
  );
const OTHER_LANGUAGES =
  `le ministre a déclaré que der Minister sagte “das ist falsch” 部长说 министр сказал أعلن שלום ο υπουργός
  大臣は言った ¿qué pasó? ministeren sagde İstanbul ﬁn ẞ ǅ`.split(/\s+/);
const EMOJI = ['🙂', '👩‍👩‍👧', '🇺🇸', '🤷🏽‍♀️', '️', '⃣', '𝔸nna', '𝟙𝟚', '𐍈'];
const HALVES = ['\uD83D', '\uDE00', 'a\uD83D', '\uDE00b', '\uDFFF\uD800'];
const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u001B[1m',
  '\u0085',
  '\u200B',
  '\u200F',
  '\u202E',
  '\uFEFF',
];
const QUOTATION_MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '`', '``', "''", '″'];
const STOPS = ['.', '?!', '…', ',', ':', ';', '—', '-', '(', ')', '. . .', '...'];
const COMBINING = ['e\u0301', '\u0301', 'Z̸̡̛̬', '\u0E47'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ENGLISH) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER_LANGUAGES) },
  { weight: 2, arbitrary: fc.constantFrom(...QUOTATION_MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...STOPS) },
  { weight: 1, arbitrary: fc.constantFrom(...EMOJI, ...COMBINING) },
  { weight: 1, arbitrary: fc.constantFrom(...HALVES, ...CONTROLS) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '', '\n', '\n\n', '\r', '\u00A0', '\u2029');

/** What no newsroom writes and every page may hold: anything may stand beside anything. */
export const badText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
