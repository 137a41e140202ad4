import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';

/** What a sentence shows that a rating counts: how often each cue occurs in it. */
export type CueCounts = Readonly<Record<CueName, number>>;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that make a sentence more or less worth checking, or more of an opinion. */
const CUE_WORDS = {
  // "12 percent", "$3 million"
  measure:
    words(`% percent per cent percentage $ € £ ¥ million billion trillion thousand hundred dozen
    dollars euros pounds degrees miles kilometers kilometres tons tonnes acres people jobs votes deaths`),
  // "more than", "the highest since"
  comparison: words(`more less fewer higher lower most least highest lowest largest biggest smallest
    fastest worst record double doubled triple tripled half twice than compared average rate rates`),
  // "rose", "were cut"
  change:
    words(`rose risen rising fell fallen falling grew grown increase increased increases decrease
    decreased decline declined dropped cut cuts raised lost gained added created reduced spent cost costs
    paid earned hit reached jumped surged soared plunged tumbled slipped shrank slashed`),
  // "voted", "signed"
  deed: words(`voted vote passed signed vetoed opposed supported proposed banned approved rejected killed
    died injured arrested charged convicted sued fired hired ordered launched invaded attacked elected
    appointed won built sold bought deployed imposed lifted ended began started opened closed`),
  cause: words(`because caused cause causes led due resulted result results linked`),
  absolute: words(`all every never always none nobody everybody everyone only first nothing ever`),
  perfect: words(`has have had been`),
  past: words(
    `was were did went came took gave made said told knew saw got put ran brought left held`,
  ),
  modal: words(`would could should must may might can cannot ought`),
  future: words(`will shall 'll going tomorrow`),
  firstPerson: words(
    `i me my mine myself we us our ours i'm i've i'd i'll we've we're we'll we'd let's`,
  ),
  secondPerson: words(`you your yours you're you've you'll`),
  belief: words(`think believe hope feel guess suppose wish want like love hate know`),
  hedge: words(
    `perhaps maybe probably possibly likely seems seem seemed appears apparently somehow`,
  ),
  opener: words(`well but and so now look listen yes okay oh thank thanks please welcome`),
  judgement:
    words(`good great bad terrible horrible wonderful important wrong right best better worse
    disgraceful shameful brilliant absurd ridiculous outrageous stupid foolish dangerous tragic
    beautiful ugly awful amazing incredible disastrous hypocrisy hypocritical disgusting evil corrupt
    reckless cynical pathetic laughable cruel noble admirable remarkable impressive unfortunate
    unfortunately sadly obviously clearly surely frankly indeed undoubtedly merely simply truly really
    quite rather very utterly totally absolutely completely deeply extremely hardly nonsense farce
    myth lie lies mess shame courage woke radical extremist propaganda agenda so-called`),
} as const;

type WordCue = keyof typeof CUE_WORDS;
/** Cues found by the form of the words rather than by a list. */
type FormCue =
  | 'number'
  | 'year'
  | 'name'
  | 'edWord'
  | 'question'
  | 'exclamation'
  | 'short'
  | 'long'
  | 'quoteMark';
export type CueName = WordCue | FormCue;

const WORD_CUE = new Map<string, WordCue>(
  (Object.keys(CUE_WORDS) as WordCue[]).flatMap((cue) =>
    CUE_WORDS[cue].map((word): [string, WordCue] => [word, cue]),
  ),
);

const SHORT_WORDS = 6;
const LONG_WORDS = 20;

/** Which cue the token is by itself, if any. */
function cueOf(token: Token, isFirst: boolean): CueName | null {
  if (token.kind === 'number') return /^(?:1[89]|20)\d\d$/.test(token.text) ? 'year' : 'number';
  const byWord = WORD_CUE.get(token.lower);
  if (byWord === 'opener') return isFirst ? 'opener' : null;
  if (byWord !== undefined) return byWord;
  if (token.kind === 'mark') return markCue(token.text);
  if (!isFirst && /^\p{Lu}/u.test(token.text)) return 'name';
  return /..ed$/.test(token.lower) ? 'edWord' : null;
}

function markCue(mark: string): CueName | null {
  if (mark === '?') return 'question';
  if (mark === '!') return 'exclamation';
  return mark === '“' || mark === '"' ? 'quoteMark' : null;
}

/** Counts the cues of one sentence. */
export function countCues(annotated: AnnotatedText, sentence: TextSentence): CueCounts {
  const counts = emptyCounts();
  let wordCount = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = annotated.tokens[at]!;
    if (token.kind !== 'mark') wordCount++;
    const cue = cueOf(token, at === sentence.firstToken);
    if (cue !== null) counts[cue]++;
  }
  if (wordCount < SHORT_WORDS) counts.short = 1;
  if (wordCount >= LONG_WORDS) counts.long = 1;
  return counts;
}

function emptyCounts(): Record<CueName, number> {
  return {
    measure: 0, comparison: 0, change: 0, deed: 0, cause: 0, absolute: 0, perfect: 0, past: 0,
    modal: 0, future: 0, firstPerson: 0, secondPerson: 0, belief: 0, hedge: 0, opener: 0,
    judgement: 0, number: 0, year: 0, name: 0, edWord: 0, question: 0, exclamation: 0,
    short: 0, long: 0, quoteMark: 0,
  }; // prettier-ignore
}
