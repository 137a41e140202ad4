import { describePassage } from '../../../lib/anchoring/index.ts';
import { oneFrom, type Random } from './seeded-random.ts';
import { anyStretch, type Trial } from './trial.ts';

/** Trials with passages of another text, and with passages that were cut out of theirs. */
export function absentTrials(
  texts: readonly string[],
  size: number,
  each: number,
  random: Random,
): Trial[] {
  return texts.flatMap((text) =>
    Array.from({ length: each }, (_, at) => {
      const span = anyStretch(text, size, random);
      const rest = text.slice(0, span.start) + text.slice(span.end);
      const others = texts.filter((other) => other !== text);
      return {
        passage: describePassage(text, span),
        text: at % 2 === 0 ? rest : oneFrom(random, others),
        place: null,
      };
    }).filter(({ text: now, passage }) => !holds(now, passage.quote)),
  );
}

function holds(text: string, quote: string): boolean {
  return text.toLowerCase().includes(quote.trim().toLowerCase());
}
