import type { Claim } from './claim.ts';

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

/** Whoever speaks of a thing claims nothing: "her use of a private server". */
const IS_CLAUSE = new RegExp(
  [
    String.raw`[“"‘']|^(?:that|to)\b`,
    String.raw`\b(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|shall|should|must|do|does|did|cannot)\b`,
    String.raw`n[’']t\b|[’'](?:s|re|ve|d|ll)\b(?=\s\p{L}+(?:ed|ing|n)\b)`,
    // "the ministry to shelve its plan", "that Ramaphosa suspended her"
    String.raw`\p{L}\s+to \p{Ll}+|\bthat \p{L}.*\p{Ll}ed\b`,
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
