/** A line that ends like a sentence, its closing quotes and brackets aside: "… he said.”" */
const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/;
/** A stop and more closing marks than ever stand behind one. */
const LONGEST_END_CHARACTERS = 10;

/** "- Short-term: …", "• …", "3. …" */
const BULLET = /^(?:[-–—*•·▪◦‣]|\d{1,2}[.)])\s+(?=\S)/;

/** "7:25 a.m.": the heading of an entry in a live blog. */
const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\.?(?:\s+[A-Z]{2,4})?$/i;

/** Words that a title leaves small: "A Dramatic Shift in the Drug War". */
const SMALL_WORD =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|on|or|over|the|to|vs?\.?|via|with)$/i;

const LONGEST_HEADING = { characters: 90, words: 14, wordsOutsideTitleCase: 8 };
/** With a stop after it, a longer line in small letters is a first paragraph. */
const LONGEST_HEADLINE = { characters: 160, withStopInTitleCase: 110, withStop: 80 };

/** Whether the line ends as sentences and lead-ins do. */
export function endsLikeSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-LONGEST_END_CHARACTERS));
}

/** How many characters of a list item's bullet or number stand before its words; 0 for other lines. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** Whether the line has the form of a heading; whether it is one depends on what follows. */
export function looksLikeHeading(line: string): boolean {
  if (TIME_OF_DAY.test(line)) return true;
  if (line.length > LONGEST_HEADING.characters || !/^["'“‘]?[\p{Lu}\d¿¡]/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > LONGEST_HEADING.words || /[.…:;,]["'”’]?$/.test(line)) return false;
  if (/[!?]$/.test(line)) return isTitleCase(words);
  return words.length <= LONGEST_HEADING.wordsOutsideTitleCase || isTitleCase(words);
}

/** Whether a text's first line, with more below it, is its headline. Some collections put a stop after it. */
export function looksLikeHeadline(line: string): boolean {
  const isOneSentence = !/[.!?]["'”’]?\s+\p{Lu}\p{Ll}+\s+\p{L}+\s+\p{L}/u.test(line);
  if (bulletLength(line) > 0 || !isOneSentence) return false;
  return !line.endsWith(':') && line.length <= longestHeadline(line);
}

function longestHeadline(line: string): number {
  if (!/[.,]["'”’]?$/.test(line)) return LONGEST_HEADLINE.characters;
  return isTitleCase(line.split(/\s+/))
    ? LONGEST_HEADLINE.withStopInTitleCase
    : LONGEST_HEADLINE.withStop;
}

function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
  return telling.length > 1 && telling.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
