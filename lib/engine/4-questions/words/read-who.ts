import { askableAs } from './who-words.ts';

/** An unnamed source, taken apart: "a senior official at the court". */
export interface Who {
  /** The noun in lower case: "official". */
  readonly head: string;
  /** What stands before it: "senior". */
  readonly before: string;
  /** What stands behind it: "at the court". */
  readonly after: string;
  readonly isOne: boolean;
  /** "two", "four"; empty where nobody counted. */
  readonly count: string;
  readonly askedAs: 'public' | 'view' | 'at-large' | 'knowing';
}

const LEAD =
  /^(?:(an?|one|another)|(two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|handful|couple) of|dozens of)|some|many|several|other|both|these|those|our|a few|a number of|a group of|most|multiple|numerous|certain|unnamed|anonymous|various|more|fellow|the)\s+/i;
/** Takes up somebody who was brought in before. */
const TAKES_UP =
  /^(?:these|those)\s|^(?:the|this|that|his|her|its|their|my)\s+(?:\S+\s+)?(?:official|source|aide|adviser|advisor|executive|insider|person|leader|group|company|firm|agency|union|bank|government|organi[sz]ation|charity|airline)$|^(?:few|no)\s|\b(?:same|none|all|ones|someone|anyone)\b/i;
/** Those whom the outlet itself asks each week, and names; papers and stations, "news sources"; and the weather service. */
const NO_PEOPLE =
  /^our\s(?:\S+\s)?(?:experts|analysts|panel\w*|insiders|pundits)$|^(?:\S+\s)*(?:media|news)\ssources$|\b(?:meteorolog|weather)/i;
/** "two donors, the EU and Norway" have their names with them. */
const NAMED_BEHIND = /,\s(?:the\s|including\s|such as\s)?\p{Lu}/u;
const KNOWING =
  /^(?:(.+) )?(person|people|sources?|persons)\s+((?:(?:directly )?(?:familiar|close|briefed|involved|privy)|with (?:direct )?knowledge)\b.+)$/i;
const DESCRIBES =
  /^(?:in|with|close|familiar|from|at|on|inside|near|for|briefed|involved|privy|of|within|across)$/;
const WORD = /^[\p{L}][\p{L}.'’-]*$/u;
/** Longer ones are no longer a plain phrase. */
const MOST_WORDS_BEFORE = 3;
const MOST_WORDS_AFTER = 7;

/** Reads words for an unnamed source; `null` where no plain question can be made of them. */
export function readWho(words: string): Who | null {
  const [main = ''] = words
    .replace(/\s+/g, ' ')
    .trim()
    .split(/,\s|,$|\s—|\swhom?\b/);
  if (TAKES_UP.test(main) || NO_PEOPLE.test(main) || NAMED_BEHIND.test(words)) return null;
  const lead = LEAD.exec(main);
  const rest = lead === null ? main : main.slice(lead[0].length).replace(LEAD, '');
  const counted = { isOne: lead?.[1] !== undefined, count: lead?.[2]?.toLowerCase() ?? '' };
  const knowing = KNOWING.exec(rest);
  if (knowing !== null) {
    const [, before = '', head = '', after = ''] = knowing;
    return isPlain(before, MOST_WORDS_BEFORE) && isShort(after)
      ? {
          head: head.toLowerCase(),
          before,
          after,
          ...counted,
          isOne: isOneOf(head),
          askedAs: 'knowing',
        }
      : null;
  }
  return readPeople(rest, counted);
}

/** "source familiar with the plan" is one without an article, too. */
function isOneOf(head: string): boolean {
  return /^(?:person|source)$/i.test(head);
}

function readPeople(rest: string, counted: Pick<Who, 'isOne' | 'count'>): Who | null {
  const words = rest.split(' ');
  const behind = words.findIndex(
    (word, at) => (at > 0 && /^(?:there|here|alike|and|or)$/.test(word)) || DESCRIBES.test(word),
  );
  const end = behind === -1 ? words.length : behind;
  const head = words[end - 1] ?? '';
  const before = words.slice(0, end - 1).join(' ');
  const askedAs = askableAs(head.toLowerCase());
  const isMiddleCapital =
    before !== '' && /^\p{Lu}/u.test(head) && !/^(?:Republic|Democr)/.test(head);
  if (askedAs === null || isMiddleCapital || !isPlain(before, MOST_WORDS_BEFORE)) return null;
  const isPlural = head.endsWith('s');
  // One critic or activist is a private person; a leader alone is told of before or behind.
  const isPrivate = counted.isOne && (askedAs === 'view' || /^leader$/i.test(rest));
  const goesOn = /^(?:and|or)$/.test(words[end] ?? '');
  if (counted.isOne === isPlural || isPrivate || goesOn) return null;
  const behindWords = words.slice(end).join(' ');
  const after = DESCRIBES.test(words[end] ?? '') && isShort(behindWords) ? behindWords : '';
  return { head: head.toLowerCase(), before, after, ...counted, askedAs };
}

function isPlain(words: string, most: number): boolean {
  if (words === '') return true;
  const all = words.split(' ');
  const hasOdd = all.some((word) => !WORD.test(word) || /['’](?:s|d|re|ve|ll)?$/.test(word));
  return (
    all.length <= most &&
    !hasOdd &&
    !/^(?:if|when|where|how|why|what|which|while|because|since|after|before|than|although|though|as|but|and|or|they|we|so|that|who|whom|whose|their|its|his|her|my|your)\b/i.test(
      words,
    )
  );
}

function isShort(words: string): boolean {
  return words.split(' ').length <= MOST_WORDS_AFTER && !/[“”"/—;]/.test(words);
}
