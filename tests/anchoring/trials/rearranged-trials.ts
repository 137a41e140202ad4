import type { Span } from '../../../lib/domain/span.ts';
import { assemble, type Edited, kept, type Piece } from './edit-text.ts';
import { below, type Random } from './seeded-random.ts';
import { anyStretch, type Trial, trialOf } from './trial.ts';

/** What happens around a passage; `null` where it cannot happen to this one. */
export type Rearrange = (text: string, span: Span, random: Random) => Edited | null;

const NEW_SENTENCE = 'The office did not answer our questions until late on Sunday evening. ';
const PARAGRAPH = /[^\n]*\n*/g;

/** Trials in texts whose parts were put in another order, or to which something was added. */
export function rearrangedTrials(
  texts: readonly string[],
  size: number,
  rearrange: Rearrange,
  each: number,
  random: Random,
): Trial[] {
  return texts.flatMap((text) =>
    Array.from({ length: each }, () => {
      const span = anyStretch(text, size, random);
      const edited = rearrange(text, span, random);
      return edited && trialOf(text, span, edited);
    }).filter((trial) => trial !== null),
  );
}

/** Puts the paragraphs in another order; those of the passage stay together. */
export const reorderParagraphs: Rearrange = (text, span, random) => {
  const paragraphs = Array.from(text.matchAll(PARAGRAPH), ({ 0: paragraph, index }) =>
    kept(index, index + paragraph.length),
  );
  const held = paragraphs.filter(({ start, end }) => start < span.end && span.start < end);
  const home = kept(held[0]?.start ?? 0, held.at(-1)?.end ?? 0);
  const others = paragraphs.filter((paragraph) => !held.includes(paragraph));
  return assemble(text, shuffle([home, ...others], random));
};

/** Puts a sentence in before the sentence in which the passage begins. */
export const insertSentence: Rearrange = (text, span) => {
  const at = text.lastIndexOf('. ', span.start - 2) + 2;
  return assemble(text, withWords(text, at, NEW_SENTENCE));
};

/** Puts the quote in a second time, anywhere but within itself. */
export const duplicateQuote: Rearrange = (text, span, random) => {
  const at = below(random, text.length);
  if (at >= span.start && at <= span.end) return null;
  return assemble(text, withWords(text, at, ` ${text.slice(span.start, span.end)} `));
};

function withWords(text: string, at: number, words: string): Piece[] {
  return [kept(0, at), { start: at, end: at, words }, kept(at, text.length)];
}

/** In another order (Fisher and Yates 1938). */
function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
