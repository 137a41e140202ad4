import { oneWord } from '../../1-sentences/alternatives.ts';
import { OFFICES } from '../../2-tags/names/person-words.ts';

/** Asks, teases, lists, orders or speaks to the reader: it claims nothing that somebody could stand for. */
export const CLAIMS_NOTHING =
  /\?|…|\.\.\.|(?:^|: )(?:exclusive[\s–—:-]+)?(?:use|try|stop|let['’]s|don['’]t|enough|get|make) |\b(?:you|your|we|our|us|i|i['’]m|my|maybe|please)\b|\b(?:things|ways|reasons|tips|lessons|photos|pictures|spoilers) (?:to|for|that|from|of|about|in)\b/iu;

/** Begins as a question or a list does, whoever may say so. */
export const BEGINS_OPEN =
  /^(?:how|why|what|who|when|where|which|here['’]s|here are|these|this|meet|watch|see|photos?|video|opinion|review|recap|live|quiz|\d+|(?:the )?(?:best|worst|top|\d+)) /iu;

/** These are no nouns, so the bare form tells as well: “workers leave”. */
const CERTAIN_VERBS = oneWord(`
  leave seek want make take get beat kill deny approve sue accuse blame arrest endorse oppose
  resign hire threaten agree refuse fail become remain survive urge lift lose rise fall
  boycott destroy reject criticize criticise announce expand extend launch sell buy quit die
  save demand unite violate solve linger dismiss compare hold carry
`);
const OTHER_VERBS = oneWord(`
  win hit face plan give gain jump drop surge soar plunge slump climb grow cut raise ban block
  charge slam blast rip mock snub denie pass back defend attack support join fire name pick
  choose open close start begin end stop halt delay suspend cost pay spend sign ship test find
  show reveal confirm warn promise vow pledge call ask order push pull send bring keep put set
  turn move lead trail top spark draw cause stir fear expect stay rescue damage meet visit
  travel arrive return release issue file plead admit decline struggle work help hurt stem
  pose dispute question challenge prefer favor favour cancel postpone recall shut fight wage
  swipe ignore react consider weigh eye claim
`);
const PAST = oneWord(`
  lost won broke took gave got fell rose grew sold bought paid spent sent kept became began
  chose drew hid knew met ran said sank sought shot stole struck sued thought threw told went
  wrote
`);
const HELPING = oneWord('is are was were has have had will would could may might can does do did');

/** It tells that something is so or happened; a noun phrase claims nothing. */
export const TELLS = new RegExp(
  String.raw`\b(?:${HELPING}(?:n['’]t)?|won['’]t|can['’]t|\p{L}{3,}(?:ed|ought|ound|old|ost) (?:by|in|from|with|over|after|for|to|on|as|at|against|during)|${PAST}|${CERTAIN_VERBS}(?:s|es|d|ed)?|${OTHER_VERBS}(?:s|es|ed))\b`,
  'iu',
);

const SAY = oneWord(`
  says? said warns? claims? insists? argues? admits? predicts? vows? alleges? concedes?
  declares? believes? promises
`);
const PAPER = oneWord(`
  polls? study studies reports? survey surveys analysis data figures research review audit
  memo documents records investigation inquiry watchdog
`);

/** Words of a headline that say who says so; group 1 is these words, whatever stands around them. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  // ", police say", "– study says"
  new RegExp(String.raw`(?:,|—|–| -)[’'”"]? ([^,:;]{2,60}? ${SAY})[.]?$`, 'iu'),
  /(?:,|—|–| -)? (according to [^,:;]{2,60}?)[.]?$/iu,
  // ": report", "– police"
  new RegExp(
    String.raw`(?:: |— |– | - )((?:an? |new )?(?:${PAPER}|police|officials?|sources?|experts?|scientists|prosecutors|un|ministry|ministers?))[.]?$`,
    'iu',
  ),
  // "Poll: ", "Police: "
  new RegExp(
    String.raw`^((?:new )?(?:\p{L}+ )?(?:${PAPER}|police|officials?|sources?|experts?|scientists|prosecutors)):`,
    'iu',
  ),
  // "Poll finds", "Report on the shutdown shows"
  new RegExp(
    String.raw`^([^,:;]{0,40}?\b${PAPER}(?: (?:on|by|of|from|into) [^,:;]{2,40}?)? (?:finds?|shows?|suggests?|reveals?|says?|found|warns?))\b`,
    'iu',
  ),
  // "Trump says praise from Putin helps"
  new RegExp(
    String.raw`^([^,:;’'“”"]{2,60}?(?:['’]s [^,:;“”"]{2,30})? ${SAY})\b(?! (?:no|yes|it|goodbye|so|sorry)\b)(?= \S+ \S)`,
    'iu',
  ),
];

/** ", Says Top Central Bank Official": the verb first; group 2 is who says so. */
export const SAYS_WHO = new RegExp(String.raw`,[’'”"]? (${SAY} ([^,:;]{2,60}?))[.]?$`, 'iu');

/** The last word of a role, besides offices: "Top Central Bank Official". */
const ROLE_END =
  /\b(?:officials?|police|experts?|critics|sources?|ministers?|doctors?|study|report|poll|survey|watchdog)$/iu;

/** Whether the words end in what somebody is. */
export function endsInRole(words: string): boolean {
  const last = (words.split(/\s/).at(-1) ?? '').toLowerCase();
  return ROLE_END.test(last) || OFFICES.has(last) || OFFICES.has(last.replace(/s$/, ''));
}

/** What stands before a colon and says nobody’s name: "The Latest: ". */
export const SERIES =
  /^(?:the latest|exclusive|breaking|update|updated|live|video|watch|analysis|opinion|fact[ -]check|first on \p{L}+)\s*[:–—|-]\s*/iu;
