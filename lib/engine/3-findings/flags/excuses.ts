/** Why a sentence needs no source, each by words that show it. */
const EXCUSES: readonly RegExp[] = [
  // The writer's own life, and the reader's: "I lost $3,000", "your first 500 miles".
  /\b(?:I|[Mm]y|me|[Ww]e|[Oo]urs?|us|[Yy]ou|[Yy]our|myself)\b/,
  // A poll speaks of itself: "The survey has a margin of error of 3 points."
  /\b(?:polls?|polled|polling|surveys?|surveyed|margin of (?:sampling )?error|respondents?|sample of|likely voters|registered voters|match-?ups?|percentage points?)\b/i,
  // What a law, a rule or a scale sets: "requires 60 percent", "the maximum of $2,700".
  /\b(?:laws?|constitution|rules?|requires?|required|must|shall|maximum|minimum|at most|no more than|allows?|limit(?:s|ed)? to|threshold|cutoff|bail|fined|sentenced|needs?|needed|takes? [\d,]+)\b/i,
  // The piece speaks of itself: "An earlier version of this article said 156."
  /\b(?:an earlier version|this (?:article|story|post|piece|report|page)|correction|editor['’]s note|newsletter|subscribe|photos?|image|getty|tickets?|admission)\b/i,
  // What anybody could see: "a crowd of about 2,000", "more than 650 likes".
  /\b(?:crowds?|audience|gathered|rall(?:y|ies|ied)|cheer(?:ed|ing)|packed|turned out|attended|attendees|revelers|protesters|demonstrators|marchers|congregated|likes|views|followers|retweets|degrees|signatures|precincts)\b/i,
  // Plans, wishes, conditions and examples: "would cost $3 million", "if it earns 5 percent".
  /\b(?:would|could|should|might|may|can|cannot|will|[Ii]f|[Ll]et['’]s|[Ss]uppose|assum\w+|propos(?:ed|als?)|plans?|planned|packages?|promis\w+|pledg\w+|hopes?|aims?|wants?|unveil\w*|offer(?:s|ed|ing)|call(?:s|ed|ing)? for|seeks?|seeking|expect\w*|estimat\w+|project(?:s|ed|ions?))\b/,
  /\bto \w+ (?:(?:more|less) than |about |up to |at least |over |nearly |another )?[$€£]?\d/,
  // Its own words for who says so: "reportedly", "officially", "according to".
  /\b(?:according|report(?:s|ed|edly|ing)?|sa(?:ys?|id|ying)|stat(?:es|ed)|noted|told|came from|comes from|claims|claimed|claiming|allege\w*|announc\w+|finds?|findings?|found|shows?|showed|records|data|statistics|stud(?:y|ies)|researchers?|tally)\b/i,
  // What somebody is: "represents almost 9,000 nurses", "a town of 21,000".
  /\b(?:represents?|serves|employs|(?:city|town|village|community|population|nation|country|state) of)\b/i,
  // Results and losses that everybody was told: "won 137 of the 138", "killing 298".
  /\bwon \d|\d of the \d|\b(?:second|third|first) (?:with|at)\b|\b(?:margin|edged|runner-up)\b|\bkill(?:ed|ing)\b|<tweet|@\w/i,
  // Contests and markets, whose figures are public as they come.
  /\b(?:delegates?|superdelegates?|ballots?|vote|electoral|electorate|primary|primaries|caucus(?:es)?|innings|touchdowns?|games?|score[sd]?|box office|prizes?|shares?|stocks?|futures|yields?|an ounce|a barrel|closed (?:up|down|at)|merger|combination|acquisition|subsid(?:y|ies)|levy|bonds?|valued at|cents|dow|nasdaq|treasury)\b/i,
];

/** Whether the words themselves tell that no source is wanted. */
export function isExcused(words: string): boolean {
  return EXCUSES.some((excuse) => excuse.test(words));
}
