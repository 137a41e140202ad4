const LEADING =
  /^(?:some|many|several|other|the|these|those|a few|a number of|most|multiple|certain|unnamed|anonymous|various)\s+/i;
const SINGULAR = /^(?:an?|one|another)\s+/i;
const TRAILING_PLACE = /\s+(?:there|here|alike)$/i;
/** Words that only stand in for somebody: no question can be made of them. */
const STAND_INS =
  /^(?:he|she|they|it|we|you|i|who|which|that|this|these|those|others?|some|many|most|one|all|both|few|several)$/i;

/** Asks who an unnamed source is: "Officials" → "Which officials?". `null` for a bare pronoun. */
export function askWho(words: string): string | null {
  const source = words.replace(TRAILING_PLACE, '').replace(/\s+/g, ' ').trim();
  if (STAND_INS.test(source)) return null;
  if (SINGULAR.test(source)) return `Who is the ${source.replace(SINGULAR, '')}?`;
  const people = lowerFirst(source.replace(LEADING, ''));
  if (STAND_INS.test(people)) return null;
  const isDescribed =
    /\s(?:of|in|with|close|familiar|from|at|on|who|to|inside|near|for|briefed)\s/i.test(people);
  return isDescribed ? `Who are the ${people}?` : `Which ${people}?`;
}

/** Peoples, parties and faiths keep their capital: "Americans", "Democrats", "Muslims". */
const PEOPLES = /(?:ans|crats|ims|ews|ives|ories)$/;
const NO_PEOPLES =
  /^(?:politici|histori|veter|civili|physici|technici|guardi|musici|hum)ans$|^(?:representat|execut|operat|detect|relat)ives$/i;
/** First words of a longer description that are no names. */
const COMMON_FIRST =
  /^(?:Sources|People|Senior|Former|Local|Top|Government|Military|Police|Security|Intelligence|Legal|Industry|Federal|State|Party|Campaign)$/;

/** "Officials" → "officials", but "Mexican voices" and "Americans" stay. */
function lowerFirst(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  const isPlural = /^\p{Lu}\p{Ll}+s$/u.test(first);
  const isPeople = PEOPLES.test(first) && !NO_PEOPLES.test(first);
  const isCommon =
    COMMON_FIRST.test(first) ||
    (isPlural && !isPeople && (rest.length === 0 || /^\p{Ll}/u.test(rest[0]!)));
  return isCommon ? first.charAt(0).toLowerCase() + words.slice(1) : words;
}
