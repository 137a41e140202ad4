import fc from 'fast-check';
import type { Article, Block, BlockKind } from '../../lib/domain/article.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

const WORDS =
  `the a of and in that it its he she they his her who would could will not countless many
  report plan bridge minister officials critics sources spokesman government reporters yesterday
  according to`.split(/\s+/);
const CUES = [
  'said',
  'says',
  'told',
  'warned that',
  'claims that',
  'according to',
  'asked',
  'wrote',
];
const NAMES = [
  'Ann Koller',
  'Koller',
  'Mr. Koller',
  'President Brenn',
  'Brenn’s',
  'Dr. J. R. Osei Jr.',
  'the U.S.',
  'Acme Inc.',
  'the Ministry of Energy',
  'O’Neill',
  'Democrats',
  'Velmark',
];
const MARKS =
  `. ! ? … , ; : — – - ( ) [ ] " “ ” ‘ ’ ' « » • % $ @ # * / \\ < > & ... -- ?! .” ,”`.split(' ');
const NUMBERS = ['1', '2024', '3.5', '1,000', '$2.4 million', '12th', '10 p.m.', '½', '٣'];
const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u2028',
  '\u200B',
  '\uFEFF',
];
/** Two code units, combined marks, lower case of another length, half a character, right to left. */
const ODDITIES = [
  '🙂',
  '👩‍👩‍👧',
  '𝔸nna',
  'e\u0301',
  'İstanbul',
  'ﬁne',
  'ẞ',
  '\uD83D',
  '\uDE00',
  'שלום',
  '世界。',
  '\u0000',
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 4, arbitrary: fc.constantFrom(...CUES) },
  { weight: 8, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
);

/** Texts that look a little like news, with everything in the wrong place. */
const newsLikeText = fc
  .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength: 80 })
  .map((parts) => parts.flat().join(''));

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

const blockKind = fc.constantFrom<BlockKind>(
  'headline',
  'heading',
  'paragraph',
  'paragraph',
  'list-item',
  'block-quote',
  'caption',
  'aside',
);

/** Articles as no newsroom would write them, read from plain text, their blocks of any kind. */
export const oddArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: newsLikeText }, { weight: 1, arbitrary: anyText }),
    fc.array(blockKind, { maxLength: 10 }),
  )
  .map(([text, kinds]) => {
    const article = readPlainText(text);
    return { ...article, blocks: article.blocks.map((block, at) => ofKind(block, kinds[at])) };
  });

function ofKind(block: Block, kind: BlockKind | undefined): Block {
  return kind === undefined ? block : { ...block, kind };
}
