import { lowerFirst } from './lower-first.ts';
import type { Who } from './read-who.ts';

/**
 * Asks who an unnamed source is, in an article of this text: "Officials" → "Which officials?". Whoever
 * was promised silence will not be named: then the question is who else says so.
 */
export function askWho(who: Who, article: string, isPromisedSilence: boolean): string {
  const { head, before, after, isOne, count, askedAs } = who;
  const noun = /^(?:republican|democrat|american|briton|european|canadian)s?$/.test(head)
    ? head.charAt(0).toUpperCase() + head.slice(1)
    : head;
  const whole = [lowerFirst(before, article), noun, after].filter((part) => part !== '').join(' ');
  if (askedAs === 'at-large') return `How many ${whole} say so, and who asked them?`;
  if (isPromisedSilence) {
    const says = isOne ? 'says' : 'say';
    return `Does anybody with a name confirm what the ${[count, whole].filter(Boolean).join(' ')} ${says}?`;
  }
  if (isOne) return `Who is the ${whole}?`;
  const isDescribed = askedAs === 'knowing' || after !== '' || count !== '';
  return isDescribed
    ? `Who are the ${[count, whole].filter(Boolean).join(' ')}?`
    : `Which ${whole}?`;
}
