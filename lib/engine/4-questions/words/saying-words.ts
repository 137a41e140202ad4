import { wordTable } from '../../1-sentences/word-table.ts';

/** Verbs by which people are put on record, without their ends; deeds ("introduced a bill") raise no question who. */
const SAYING = wordTable(`
  say said tell told argu reveal emphasiz emphasis cit worr decr welcom point warn believ think thought
  estimat expect predict suggest claim contend note noted noting notes add insist acknowledg admit admitt conced confirm den
  describ explain fear hop call critici criticiz blam accus announc report alleg maintain stress complain
  object oppos suspect doubt urg vow pledg promis prais conclud caution agre recommend
  according see saw speculat project forecast assert stat disput dismiss defend condemn denounc hail
  wrote writ credit concern compar disclos indicat clarif lament applaud reject deem
`);

/** Whether the words of a cue put somebody on record. */
export function isSaying(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => SAYING.has(word) || SAYING.has(word.replace(/(?:ies|ied|ying|es|ed|ing|s|e|y)$/, '')),
  );
}

/** What a group takes a stand by, in the open and as one: "officials hope", "senators have vowed". */
const STAND =
  /\b(?:hop|vow|pledg|promis|welcom|prais|hail|applaud|lament|thank|agre|call|stress|den)(?:e|es|ed|ied|ies|y|ying|ing|s)?\b/i;

/** Whether the words of a cue tell where a group stands, not what somebody of it revealed. */
export function takesStand(cue: string): boolean {
  return STAND.test(cue);
}
