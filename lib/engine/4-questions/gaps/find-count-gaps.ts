import type { Flag, Statement } from '../../../domain/analysis.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap } from '../gap.ts';
import { type Passage, passagesOf, prominence } from './passages.ts';

/** What is worth a number: not "dozens of photos", "plenty of time". */
const COUNTED =
  '(?:lives|deaths|people|men|women|children|civilians|families|homes|houses|jobs|workers|employees|soldiers|troops|migrants|refugees|immigrants|victims|patients|residents|voters|businesses|companies|firms|farmers|students|accounts|followers|users|protesters|demonstrators|police|officers|cases|arrests|attacks|killings|complaints|prisoners|detainees|customers|borrowers|americans|republicans|democrats|species)';
const VAGUE = new RegExp(
  `^(?:(?:countless|untold|innumerable|uncounted)|(?:scores|dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions|tens of millions|billions)(?: and \\w+)? of|most (?=(?:\\S+ )?(?:voters|americans|republicans|democrats)\\b)) ?(?:(?!and|or|in|the|of)[\\p{Ll}-]+ ){0,2}${COUNTED}\\b`,
  'iu',
);
/** Somebody counted, or the number follows: then the words only sum up. */
const NUMBERED =
  /\d[\d,.]*(?: ?%| percent| per cent| million| billion|,\d{3})|\b(?:polls?|surveys?|surveyed|polled|census|estimate[sd]?|according to|counted|tally)\b/i;
const CLAIMS = /^(?:what|why|how|if|imagine)\b/i;

/** How many and who counted: vague quantities of what matters, and figures without a source. */
export function findCountGaps(annotated: AnnotatedText, statements: readonly Statement[]): Gap[] {
  const passages = new Map(passagesOf(annotated).map((passage) => [passage.sentence, passage]));
  return statements.flatMap((statement) =>
    statement.flags.flatMap((flag) => {
      const sentence = sentenceAt(annotated.sentences, flag.start);
      const passage = sentence && passages.get(sentence);
      if (passage === undefined || passage.isLinked || CLAIMS.test(passage.words)) return [];
      const gap = flag.kind === 'no-source' ? askFigure(annotated, flag) : askCount(passage, flag);
      if (gap === null) return [];
      return [{ ...gap, weight: statement.checkWorthiness + prominence(annotated, gap) / 2 }];
    }),
  );
}

function askFigure({ article }: AnnotatedText, { start, end }: Flag): Omit<Gap, 'weight'> | null {
  const words = article.text.slice(start, end);
  return /\d/.test(words)
    ? { kind: 'figure', start, end, text: `Where does the figure “${words}” come from?` }
    : null;
}

function askCount({ sentence, words, paragraph }: Passage, flag: Flag): Omit<Gap, 'weight'> | null {
  if (flag.kind !== 'vague-quantity' || NUMBERED.test(paragraph)) return null;
  const found = VAGUE.exec(words.slice(flag.start - sentence.start));
  if (found === null) return null;
  const vague = found[0].replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const text = `How many is “${vague}”, and who counted?`;
  return { kind: 'count', start: flag.start, end: flag.start + found[0].length, text };
}
