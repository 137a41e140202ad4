/** A table of words, written as one text with white space between them. */
export function wordTable(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that tell nothing of what is claimed, and those that only say that something is said. */
export const SILENT_WORDS = wordTable(`
  a an the this that these those it its he him his she her hers they them their theirs we us our ours i me
  my mine you your yours who whom whose which what where when why how there here and or but nor so yet if
  then than as at by for from in into of off on onto out over to up upon with within about above after
  again against all also although always am among any anyone anything are around be became because become
  been before being below between both can could did do does doing done down during each either else even
  ever every few get gets getting give given go goes going gone got had has have having however just keep
  kept know known like made make makes making many may maybe might more most much must neither never no
  nobody none not nothing now often one ones only other others own perhaps quite rather really same saw
  say saying says said see seen several shall should since some somebody someone something still such
  take taken tell telling tells thing things think thought through thus told too toward towards under
  until very was way well went were whatever while will would without mr mrs ms dr didn don doesn isn
  wasn weren won wouldn couldn shouldn hasn haven hadn aren ain ll ve re according added adding asked
  called call calls came come comes coming put puts lot want wants wanted percent per cent year years
  people new first last two three four five six seven eight nine ten day days time times
`);

/** A claim with one of these says of something that it is not so. */
export const NEGATIONS = wordTable(`
  not no never nobody none nothing neither nor without cannot don't doesn't didn't isn't aren't wasn't
  weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't false untrue deny denies
  denied denying refuse refuses refused decline declines declined fail fails failed unable
`);

/** The number of each month, by its names. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec`
    .split(',')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** "3 million" */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** "two" of "two people" */
export const WRITTEN_NUMBERS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value] as const)
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at) => [word, 30 + 10 * at] as const),
    ),
);

/** Words behind a number that say what others say by a sign, or in another spelling. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['per', '%'],
  ['pc', '%'],
  ['dollars', '$'],
  ['dollar', '$'],
  ['euros', '€'],
  ['euro', '€'],
  ['km', 'km'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
]);

/** Before a number that is not meant exactly: "more than 300". */
export const ROUGH_WORDS = wordTable(`
  about around nearly almost some roughly approximately over under than least most to
`);

/** Who somebody is, which tells nothing of what is claimed of them. */
export const OFFICES = wordTable(`
  president presidential vice nominee candidate senator sen representative rep congressman secretary state
  former then current governor gov mayor minister prime deputy foreign interior spokesman spokeswoman
  spokesperson chairman chairwoman chair director chief leader leaders head party republican republicans
  democratic democrat democrats gop front-runner frontrunner presumptive campaign house white officials
  official highness excellency hh he mp mps
`);
