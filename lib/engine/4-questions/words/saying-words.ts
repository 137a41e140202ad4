import { wordTable } from '../../1-sentences/word-table.ts';

/** Verbs by which people are put on record, without their ends; deeds ("introduced a bill") raise no question who. */
const SAYING = wordTable(`
  say said tell told argu reveal emphasiz emphasis cit worr decr welcom point warn believ think thought
  estimat expect predict suggest claim contend note noted noting notes add insist acknowledg admit admitt conced confirm den
  describ explain fear hop call critici criticiz blam accus announc report alleg maintain stress complain
  object oppos suspect doubt urg vow pledg promis prais conclud caution agre recommend
  according see saw speculat project forecast assert stat disput dismiss defend condemn denounc hail
  wrote writ credit concern compar disclos indicat portray lament applaud reject deem consider
`);

/** Whether the words of a cue put somebody on record. */
export function isSaying(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => SAYING.has(word) || SAYING.has(word.replace(/(?:ies|ied|ying|es|ed|ing|s|e|y)$/, '')),
  );
}
