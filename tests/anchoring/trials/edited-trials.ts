import {
  type EditWord,
  editWords,
  insertingFrom,
  mistype,
  replacing,
  takeOut,
  WORD,
} from './edit-text.ts';
import { oneFrom, type Random } from './seeded-random.ts';
import { anyStretch, type Trial, trialOf } from './trial.ts';

/** How much of what is edited. */
export interface Editing {
  readonly share: number;
  /** Whether only the passage is edited, or the whole text. */
  readonly isLocal: boolean;
}

/** Trials in texts with edited words, `each` for every text, every one edited in a way of its own. */
export function editedTrials(
  texts: readonly string[],
  size: number,
  { share, isLocal }: Editing,
  each: number,
  random: Random,
): Trial[] {
  const others = wordsOf(texts.join(' '));
  return texts.flatMap((text) =>
    Array.from({ length: each }, () => {
      const span = anyStretch(text, size, random);
      const ways = oneFrom(random, editors(wordsOf(text), others));
      const edited = editWords(text, share, ways, random, isLocal ? span : undefined);
      return trialOf(text, span, edited);
    }).filter((trial) => trial !== null),
  );
}

/** Ways of editing: words of the same text or of others for it, all kinds of edits, slips of the keyboard. */
function editors(own: readonly string[], others: readonly string[]): readonly EditWord[][] {
  return [
    [replacing(own)],
    [replacing(others)],
    [replacing(own), insertingFrom(own), takeOut],
    [replacing(others), insertingFrom(others), takeOut, mistype],
    [mistype],
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
