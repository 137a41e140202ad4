import type { Actor } from '../../../domain/analysis.ts';
import { byPosition, overlaps, type Span, textOf } from '../../../domain/span.ts';
import { OFFICE_MODIFIERS, OFFICES } from '../../2-tags/names/person-words.ts';
import { type ActorMention, mentionsIn, mentionsInOrder } from '../sources/mentions-by-position.ts';
import { BEFORE, BEHIND, DEED, NOT_MADE } from './accusation-words.ts';

/** Words that accuse or criticise somebody. */
export interface Accusation extends Span {
  /** Id of the one they are about. */
  readonly actor: string;
}

/** A quick look: most sentences accuse nobody. */
const MAY_ACCUSE =
  /accus|charg|\bsu(?:e|es|ed|ing)\b|suits?\b|indict|blam|fault|attack|critic|slam|condemn|denounc|blast|lambast|rebuk|assail|chid|berat|castigat|excoriat|censur|ridicul| out at|aim at| into|rail|call(?:s|ed|ing)|alleg|complaint|suspected|arrested|convicted|guilty|reprimand|pilloried|vilified|impeach|backlash|counts|fire|\bden(?:y|ies|ied)/i;

const CHARACTERS_BEFORE = 90;
const CHARACTERS_BEHIND = 110;

/**
 * Finds who is accused or criticised by name, role or pronoun: as the object of a verb, the subject of
 * a passive, or the one whom charges are against. Countries, parties and groups are left out: who
 * speaks for them has other names.
 */
export function findAccusations(
  text: string,
  sentences: readonly Span[],
  actors: readonly Actor[],
): Accusation[] {
  const mentions = mentionsInOrder(actors.filter(mayAnswer));
  return sentences
    .filter((sentence) => MAY_ACCUSE.test(textOf(text, sentence)))
    .flatMap((sentence) =>
      mentionsIn(mentions, sentence).flatMap((mention) => {
        const words = accusingWords(text, sentence, mention);
        return words === null ? [] : [{ actor: mention.actor.id, ...words }];
      }),
    )
    .sort(byPosition)
    .filter((accusation, at, all) => !isTold(accusation, all[at - 1]));
}

/** "Harlow, who denies any wrongdoing": the name and its pronoun tell the same. */
function isTold(accusation: Accusation, before: Accusation | undefined): boolean {
  return before?.actor === accusation.actor && overlaps(before, accusation);
}

const PARTY = /^(?:the )?gop$|\bpart(?:y|ies)$/i;

/** A person or a body with a voice of its own; a party has many. */
function mayAnswer({ type, name }: Actor): boolean {
  return type === 'person' || (type === 'organization' && !PARTY.test(name));
}

function accusingWords(text: string, sentence: Span, mention: ActorMention): Span | null {
  const from = Math.max(sentence.start, mention.start - CHARACTERS_BEFORE);
  const until = Math.min(sentence.end, mention.end + CHARACTERS_BEHIND);
  const before = text.slice(from, mention.start);
  const behind = text.slice(mention.end, until);
  const start = objectFrom(before, behind);
  if (start !== null) return { start: from + start, end: mention.end };
  const end = subjectUntil(before, behind);
  return end === null ? null : { start: mention.start, end: mention.end + end };
}

/** Where the words before start that accuse whom they have as their object; `null` where none do. */
function objectFrom(before: string, behind: string): number | null {
  const isDeed = DEED.test(behind);
  if (!isDeed && !isWhole(behind)) return null;
  const bare = withoutTitles(before);
  for (const { words, behind: wanted } of BEFORE) {
    const found = words.exec(bare);
    if (found === null || (wanted === null ? false : isDeed || !wanted.test(behind))) continue;
    return NOT_MADE.test(bare.slice(0, found.index)) ? null : found.index;
  }
  return null;
}

/** Where the words behind end that tell what their subject is accused of; `null` where none do. */
function subjectUntil(before: string, behind: string): number | null {
  for (const words of BEHIND) {
    const found = words.exec(behind);
    if (found === null) continue;
    const bare = withoutTitles(before);
    // "A lawyer for Harlow was charged": it is not Harlow who was.
    const isHead = found[0].startsWith(',') || !OF_ANOTHER.test(bare);
    return isHead && !NOT_MADE.test(`${bare} `) ? found[0].length : null;
  }
  return null;
}

const OF_ANOTHER = /\b(?:of|for|to|with|by|from|at|in|on|against|near|like|about|than|behind)$/i;

/** Whether the name is all of whom or what is meant: not "Harlow’s", "the Harlow campaign". */
function isWhole(behind: string): boolean {
  return !/^['’]s?\b|^-/.test(behind) && !MORE_OF_NAME.test(behind);
}

/** A noun goes on behind the name: "Harlow supporters", "Harlow Street". */
const MORE_OF_NAME =
  /^ (?!(?:of|for|over|in|on|at|as|by|with|from|after|before|because|who|whom|which|and|or|to|during|saying|while|when|that|but|since|this|last|an?|the|his|her|their|its|again|also|not|even|yet|too|is|are|was|were|has|have|had|will|would|could|\p{Ll}+ed|repeatedly|directly|personally|publicly|without|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{L}+/u;

const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|fellow|rival|new|young|old|embattled|disgraced|both)$/i;
const MOST_TITLE_WORDS = 6;

/** What stands before titles and the like: "accused " of "accused the former governor, ". */
function withoutTitles(before: string): string {
  let bare = before.trimEnd();
  for (let left = MOST_TITLE_WORDS; left > 0; left--) {
    const word = /(?:^|[\s“"‘])([\p{L}.’'-]+)$/u.exec(bare)?.[1];
    if (word === undefined || !isTitle(word)) break;
    bare = bare.slice(0, -word.length).trimEnd();
  }
  return bare;
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  if (DETERMINER.test(word) || OFFICES.has(lower) || OFFICE_MODIFIERS.has(lower)) return true;
  return /^\p{Lu}[\p{L}.-]*\p{Ll}?\.?$/u.test(word);
}
