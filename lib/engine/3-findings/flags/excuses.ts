/** A pattern of the words and phrases, which commas part; each may be a small pattern itself. */
function anyOf(list: string, flags = 'i'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.trim().split(/,\s+/).join('|')})(?![\\p{L}\\p{N}])`,
    `${flags}u`,
  );
}

/** The same for words that a capital would make a name: "will", "may". */
function anyExactly(list: string): RegExp {
  return anyOf(list, '');
}

/** Why a sentence needs no source, each by words that show it. */
const EXCUSES: readonly RegExp[] = [
  // The writer's own life, and the reader's: "I lost $3,000", "your first 500 miles".
  anyExactly(String.raw`
    I, [Mm]y, me, [Ww]e, [Oo]urs?, us, [Yy]ou, [Yy]our, myself
  `),
  // Somebody else's words: "“We lost 400 ships.”"
  /^\s*["“”„«]|["”»]\s*$|^[^"]*"[^"]*$/,
  // Advice: "Save a quarter of the cost."
  /^(?:save|pay|borrow|take|add|consider|try|make|use|keep|put|get|think|look|remember|don['’]t|spend|start|set|ask|check|avoid)\b/i,
  // A poll speaks of itself: "The survey has a margin of error of 3 points."
  anyOf(String.raw`
    polls?, polled, polling, surveys?, surveyed, margin of (?:sampling )?error, respondents?,
    sample of, likely voters, registered voters, match-?ups?, percentage points?
  `),
  // What a law, a rule or a scale sets: "requires 60 percent", "the maximum of $2,700".
  anyOf(String.raw`
    tax(?:es)? (?:was|were|rates?), laws?, constitution, rules?, requires?, required, must,
    shall, maximum, minimum, at most, no more than, allows?, limit(?:s|ed)? to, ceiling, caps?,
    quota, set at, threshold, cutoff, bail, fined, sentenced, needs?, needed, takes? [\d,]+
  `),
  // The piece speaks of itself: "An earlier version of this article said 156."
  anyOf(String.raw`
    an earlier version, this (?:article|story|post|piece|report|page), correction,
    editor['’]s note, newsletter, subscribe, photos?, image, getty, tickets?, admission
  `),
  // What anybody could see: "a crowd of about 2,000", "more than 650 likes".
  anyOf(String.raw`
    crowds?, audience, gathered, rall(?:y|ies|ied), cheer(?:ed|ing), packed, turned out,
    attended, attendees, revelers, protesters, demonstrators, marchers, congregated, likes,
    views, followers, retweets, degrees, signatures, precincts
  `),
  // Plans, wishes, conditions and examples: "would cost $3 million", "if it earns 5 percent".
  anyExactly(String.raw`
    would, could, should, might, may, can, cannot, will, [Ii]f, [Ll]et['’]s, [Ss]uppose,
    assum\w+, propos(?:ed|als?), plans?, planned, packages?, promis\w+, pledg\w+, hopes?,
    aims?, wants?, unveil\w*, offer(?:s|ed|ing), call(?:s|ed|ing)? for, seeks?, seeking,
    demand(?:s|ed|ing), expect\w*, estimat\w+, project(?:s|ed|ions?)
  `),
  /\bto \w+ (?:(?:more|less) than |about |up to |at least |over |nearly |another )?[$€£]?\d/,
  // Its own words for who says so: "reportedly", "officially", "according to".
  anyOf(String.raw`
    according, report(?:s|ed|edly|ing)?, sa(?:ys?|id|ying), stat(?:es|ed), noted, told,
    came from, comes from, claims, claimed, claiming, allege\w*, announc\w+, finds?, findings?,
    found, shows?, showed, records, data, statistics, stud(?:y|ies), researchers?, tally
  `),
  // What courts, police and health offices give out: "convicted of taking $3 million".
  anyOf(String.raw`
    convicted, charged, courts?, jail(?:ed)?, stole, stolen, stealing, theft, smuggl\w+,
    police, confiscated, seized, arrested, defraud\w*, infections?, imported cases,
    severe cases
  `),
  // Sizes of things, and what their makers give out: "seats 600", "issued 2,000 coins".
  anyOf(String.raw`
    capacity, displacement, seating, weigh(?:s|ing|ed)?, square, issued, stakes?, owns, owned,
    auctions?, auctioned, sotheby, christie['’]s, scholarships?, viewed, goals?, targets?,
    voted
  `),
  // Nature, history and school: what books and boards tell.
  anyOf(String.raw`
    species, surface area, landmass, hectares, exams?, examinations?, marks, pass rate,
    grades?, the \w+ position, 1[0-8]\d\d, 19[0-4]\d
  `),
  // A line of a table: "Number of lines: 997,679".
  /^(?:number|rate|total)\b/i,
  // What somebody is: "represents almost 9,000 nurses", "a town of 21,000".
  anyOf(String.raw`
    represents?, serves, employs,
    (?:city|town|village|community|population|nation|country|state) of
  `),
  // Results and losses that everybody was told: "won 137 of the 138", "killing 298".
  /\bwon \d|\d of the \d|\b(?:second|third|first) (?:with|at)\b|\b(?:margin|edged|runner-up)\b|\bkill(?:ed|ing)\b|<tweet|@\w|[%\d] off\b/i,
  // Contests and markets, whose figures are public as they come.
  anyOf(String.raw`
    delegates?, superdelegates?, ballots?, vote, electoral, electorate, primary, primaries,
    caucus(?:es)?, innings, touchdowns?, medals?, tournament, championships?, took part,
    taking part, participat\w+, compet\w+, games?, score[sd]?, box office, prizes?, shares?,
    stocks?, futures, yields?, an ounce, a barrel, closed (?:up|down|at),
    market (?:value|close|cap\w*), merger, combination, acquisition,
    subsid(?:y|ies), levy, bonds?, valued at, cents, dow, nasdaq, treasury
  `),
];

/** Whether the words themselves tell that no source is wanted. */
export function isExcused(words: string): boolean {
  return EXCUSES.some((excuse) => excuse.test(words));
}
