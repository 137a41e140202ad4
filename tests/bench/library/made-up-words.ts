import { below, oneFrom, type Random } from '../../anchoring/trials/seeded-random.ts';

const BEGINNINGS = 'b br c ch d dr f fl g gr h j k l m n p pl r s sh st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea oo'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'rk', 'st'];

/** As many different words as a newspaper has in a year or two. */
const VOCABULARY = 40_000;

/** Words that nobody ever wrote, the most frequent first. */
export function makeVocabulary(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    let word = '';
    const syllables = 1 + below(random, 2 + Math.floor(words.size / 4_000));
    for (let left = Math.min(4, syllables); left > 0; left--) {
      word += oneFrom(random, BEGINNINGS) + oneFrom(random, VOWELS);
    }
    words.add(word + oneFrom(random, ENDS));
  }
  return [...words];
}

/** A word drawn by Zipf's law: the second is half as frequent as the first, the third a third. */
export function drawWord(random: Random, vocabulary: readonly string[]): string {
  const rank = Math.floor(vocabulary.length ** random()) - 1;
  return vocabulary[Math.min(rank, vocabulary.length - 1)] ?? 'word';
}

/** So many words, the first with a capital. */
export function drawWords(random: Random, vocabulary: readonly string[], count: number): string {
  const text = Array.from({ length: count }, () => drawWord(random, vocabulary)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “Graista Loost”, one of a few thousand people; some are in the news far more often than others. */
export function drawName(random: Random, vocabulary: readonly string[]): string {
  const rank = 500 + Math.floor(3_000 ** random());
  return [rank, rank + 7_000]
    .map((at) => vocabulary[at] ?? 'name')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
