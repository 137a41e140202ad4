import type { Claim } from './claim.ts';
import { wordTable } from './word-tables.ts';

/** Fewer terms and figures are soon the same by chance. */
const LEAST_TERMS = 4;

/** What every survey, report and mourner says tells nothing of the world. */
const ABOUT_ITSELF = new RegExp(
  [
    String.raw`\bmargins? of (?:sampling )?error\b|\bsampl(?:e|ing) error\b`,
    String.raw`\b(?:poll|survey)\b.{0,60}\b(?:conducted|surveyed|interviewed|taken)\b`,
    String.raw`^\W*(?:editor[’']s note|note to readers)\b|\ball times\b|\bthe latest on\b`,
    String.raw`\b(?:reporting|editing|written) by\b|^\W*links? to\b|[-–—] links? to\b`,
    String.raw`\b(?:post|article|story|report) (?:has been|was) (?:updated|corrected)\b`,
    String.raw`\bfor more information\b`,
    String.raw`\b(?:deepest|sincere|heartfelt|deep) (?:condolences|sympath)|\bcondolences (?:to|go out)\b`,
    String.raw`<tweet|\bpic\.twitter\b`,
  ].join('|'),
  'iu',
);

/** What happened by itself, in forms that are no part of a thing's name as “imposed” is in “a fine imposed by the council”. */
const HAPPENED = wordTable(`
  died fell rose came went became began arose arrived appeared disappeared collapsed exploded crashed
  happened occurred marched voted remained sank struck took gave grew broke drew drove flew knew ran saw shook
  spoke threw tore wrote withdrew overcame underwent lived resigned escaped fled vanished
`);

/** “destroyed 120 homes”, “passed the bill”: somebody did it, which no name of a thing says. */
const DID = String.raw`\b(?!named|called|aged)\p{Ll}+ed (?:the|an?|its?|his|her|their|them|him|at least|more|some|about|nearly|\d+)\b`;

/** Whoever speaks of a thing claims nothing: "her use of a private server". */
const IS_CLAUSE = new RegExp(
  [
    String.raw`[“"‘']|^(?:that|to)\b`,
    String.raw`\b(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|shall|should|must|do|does|did|cannot)\b`,
    String.raw`n[’']t\b|[’'](?:s|re|ve|d|ll)\b(?=\s\p{L}+(?:ed|ing|n)\b)`,
    // "the ministry to shelve its plan", "that Ramaphosa suspended her"
    String.raw`\p{L}\s+to \p{Ll}+|\bthat \p{L}.*\p{Ll}ed\b`,
    // "17 people died when a bus fell into a ravine", but neither "a collapsed bridge" nor "a ship struck by lightning"
    String.raw`(?<!\b(?:an?|the|its|his|her|their)\s)\b(?:${[...HAPPENED].join('|')})\b(?! by\b)`,
    DID,
  ].join('|'),
  'iu',
);

/** "This increase will be valid until December 31": which one, the sentence before tells. */
const POINTS_BACK = /^\W*(?:this|these|that|those|such)\b/iu;
/** So much such a sentence must tell of what it points to. */
const LEAST_TELLING = 4;

/** Whether a claim says enough of the world to be compared. */
export function saysEnough({ text, statement, terms, telling, figures }: Claim): boolean {
  const isPointing = statement.voice === 'own' && POINTS_BACK.test(text);
  if (isPointing && telling.size < LEAST_TELLING) return false;
  if (terms.size + figures.length < LEAST_TERMS || ABOUT_ITSELF.test(text)) return false;
  return statement.voice !== 'reported' || IS_CLAUSE.test(text);
}
