const QUANTIFIER =
  /^(?:some|many|several|other|both|the|these|those|our|my|his|her|its|their|a few|a number of|most|multiple|certain|unnamed|anonymous|various)\s+/i;
const SINGULAR = /^(?:an?|one|another)\s+/i;
const TRAILING_WORDS = /\s+(?:there|here|alike|of course)$/i;
/** Words that only stand in for somebody: no question can be made of them. */
const STAND_INS =
  /^(?:he|she|they|it|we|you|i|who|which|that|this|these|those|others?|some|many|most|one|all|both|few|several|every(?:one|body)|some(?:one|body|thing)|no(?:body| one)|people|\d+)$/i;
/** No plain question: an article or owner after the first word ("hard a woman"), or one person of somebody's. */
const UNASKABLE = /^\S+\s+(?:an?|your|my)\s|^(?:our|my|his|her|its|their)\s+(?!.*[^s]s\b)/i;
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|handful|couple|group)|dozens|\d+)\s/i;
const DESCRIBED = /\s(?:of|in|with|close|familiar|from|at|on|who|to|inside|near|for|briefed)\s/i;

/** Asks who an unnamed source is: "Officials" → "Which officials?". `null` where no plain phrase says whom. */
export function askWho(words: string): string | null {
  const source = mainPart(words);
  if (STAND_INS.test(source) || UNASKABLE.test(source)) return null;
  if (SINGULAR.test(source)) return `Who is the ${source.replace(SINGULAR, '')}?`;
  const people = lowerFirst(source.replace(QUANTIFIER, ''));
  if (STAND_INS.test(people)) return null;
  return DESCRIBED.test(people) || COUNTED.test(people)
    ? `Who are the ${people}?`
    : `Which ${people}?`;
}

/** The phrase without what is added to it: "Planners, who met in May, there" → "Planners". */
function mainPart(words: string): string {
  const [main = ''] = words.replace(/\s+/g, ' ').split(/,\s/);
  return main.trim().replace(TRAILING_WORDS, '');
}

/** Peoples, parties, faiths and the Fed keep their capital: "Americans", "American officials", "Democrats". */
const PEOPLES =
  /^Fed$|(?:ans?|slamists?|alafists?|crats?|crat(?:ic)?|ims?|ews|ish|ese|ench|utch|aeli|aelis|aqi|aqis|ories|atives)$/;
const NO_PEOPLES =
  /^(?:politici|histori|veter|civili|physici|technici|guardi|musici|hum|urb|suburb)ans?$|^(?:represent|oper|rel|altern|initi)atives$/i;

/** "Officials" → "officials", but "Mexican voices" and "Americans" stay. */
function lowerFirst(words: string): string {
  const [first = '', second = ''] = words.split(' ');
  const isPeople = PEOPLES.test(first) && !NO_PEOPLES.test(first);
  const isName = /^\p{Lu}/u.test(second) || !/^\p{Lu}[\p{Ll}-]+$/u.test(first);
  return isPeople || isName ? words : first.toLowerCase() + words.slice(first.length);
}
