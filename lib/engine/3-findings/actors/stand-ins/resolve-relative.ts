import type { Meant, NamedMention } from './referent.ts';

/** Names looked at before "who": of "Ann Roe, a former Holt aide who" the second. */
const MOST_NAMES = 3;
const LONGEST_BETWEEN = 90;
// "Ted Cruz (R-Tex.), who"
const RIGHT_BEFORE = /^(?: \([^)]*\))?,? $/;
// "Heather Roe, a campaign worker who", "Roe is a former lawyer who"
const DESCRIBED = /^(?:,| is| was) (?:an?|the|one of) [^,.;:“”"]* $/;
/** "Cruz and Rubio, who have": more than the last one. */
const PLURAL = /^\s(?:have|are|were|do|say|want|think|believe|argue)\b/;
const CONFIDENCE = { rightBefore: 0.9, described: 0.8 };

/** Whom "who" or "which" means: the name right before it, or the one just described. */
export function resolveRelative(
  text: string,
  start: number,
  pronoun: string,
  mentions: readonly NamedMention[],
  next: number,
): Meant | null {
  if (PLURAL.test(text.slice(start + pronoun.length, start + pronoun.length + 12))) return null;
  for (let at = next - 1; at >= Math.max(0, next - MOST_NAMES); at--) {
    const { end, referent } = mentions[at]!;
    if (end > start || start - end > LONGEST_BETWEEN) return null;
    const between = text.slice(end, start);
    const isRightBefore = RIGHT_BEFORE.test(between);
    if (!isRightBefore && !DESCRIBED.test(between)) continue;
    if (referent.isPerson !== (pronoun === 'who')) return null;
    return {
      referent,
      madeBy: isRightBefore ? 'relative-of-name' : 'relative-of-described',
      confidence: isRightBefore ? CONFIDENCE.rightBefore : CONFIDENCE.described,
    };
  }
  return null;
}
