import type { Span } from '../../../domain/span.ts';
import type { ActorMention } from '../sources/mentions-by-position.ts';
import { SENT_TO, SPEAKS_FOR } from './request-words.ts';

/** Where another clause begins, whose subject is another one. */
const NEW_CLAUSE =
  /[;:—–] |[.!?,]?[”"] |(?:,| and)? (?:but|while|although|though|because|after|before|when|which|that|said|says|as)\b |, and (?!(?:his|her|its|their|a|an|the)? ?(?:spokes|lawyer|attorney|office|campaign|representative))/giu;
/** What is told of a subject before what was asked: ", which runs the port," and ", who". */
const ASIDE = /,? (?:who|which|whose|where)(?: [^,;]{2,120},)? ?$/u;
/** Directly before what is said of it, or with who or what it is between commas. */
const IS_SUBJECT =
  /^(?: (?:also|has|have|had|he|she|both|each|all|immediately|themselves|himself|herself))*\s*$|^, [^,;:]{2,90},\s+(?:also )?$|^ \([^)]{1,40}\)\s*$/u;
/** "… the board’s lawyer, Ann Lee, ": a name that tells who the lawyer is. */
const IS_NAME_OF = /^,\s+(?:also )?$/;
/** "Harlow’s campaign spokesman Jo Bell", "Harlow aides". */
const OWNS = /^(?:['’]s?)? (?:[\p{L}\p{N}’'.-]+ ){0,4}$/u;
/** Between those who are named together. */
const TOGETHER = /^(?:,|,? (?:and|or|nor))? ?(?:(?:the|his|her|its|their|\p{Lu}\p{L}*\.?) ?)?$/u;
const PREPOSITION =
  /\b(?:of|for|at|from|with|in|to|by|on|about|under|against|over|reach|contact)(?: (?:the|both|either|a|an|\p{Lu}\p{L}*\.?))?$/iu;

/** A sentence may be a whole page long. */
const CHARACTERS_BEFORE = 160;

/** The ids of those whom the words behind a stretch are said of; none where its subject is none of them. */
export function subjectsOf(
  text: string,
  stretch: Span,
  mentions: readonly ActorMention[],
): string[] {
  const clause = clauseOf(text, stretch);
  const inClause = mentions.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const subject = inClause.findLast((mention) =>
    isSubject(text, mention, text.slice(mention.end, clause.end)),
  );
  if (subject === undefined) return [];
  const asked = [subject];
  for (const mention of inClause.slice(0, inClause.indexOf(subject)).reverse()) {
    if (belongs(text.slice(mention.end, asked[0]!.start))) asked.unshift(mention);
  }
  const first = asked[0]!.start;
  const before = text.slice(Math.max(clause.start, first - CHARACTERS_BEFORE), first).trimEnd();
  // "The driver of a Harbour Board truck declined": it is not the board that was asked.
  const isOf = PREPOSITION.test(before) && !SPEAKS_FOR.test(before) && !SENT_TO.test(before);
  if (isOf) return [];
  const behind = inClause.filter(({ start }) => speaksFor(text.slice(subject.end, start)));
  return [...new Set([...asked, ...behind].map(({ actor }) => actor.id))];
}

/** "Ann Lee, a lawyer for Harlow, declined": Harlow was asked. */
function speaksFor(between: string): boolean {
  return /^, [^,]{3,50} (?:for|of|at|with|to) (?:the )?$/.test(between) && SPEAKS_FOR.test(between);
}

function clauseOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const aside = ASIDE.exec(words);
  const clause = words.slice(0, aside?.index);
  const last = [...clause.matchAll(NEW_CLAUSE)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return { start: start + from, end: start + clause.length };
}

function isSubject(text: string, { start }: Span, between: string): boolean {
  if (IS_NAME_OF.test(between))
    return /, (?:\p{Lu}\p{L}*\. )?$/u.test(text.slice(start - 7, start));
  return IS_SUBJECT.test(between) || (OWNS.test(between) && SPEAKS_FOR.test(between));
}

/** Whether who is named before is asked with who is named behind: "Harlow and Roe", "Harlow’s lawyer, Roe". */
function belongs(between: string): boolean {
  return TOGETHER.test(between) || (/^[^;:]{1,60}$/.test(between) && SPEAKS_FOR.test(between));
}
