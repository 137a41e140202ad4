import { type Span, textOf } from '../../../lib/domain/span.ts';

/** About a line of the popup on either side. */
const CHARACTERS_BEFORE = 40;
const CHARACTERS_AFTER = 50;

/** A mention with the words around it; "…" where more stands in its paragraph. */
export interface MentionContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function mentionContext(text: string, mention: Span): MentionContext {
  const { start, end } = mention;
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  const from = start - CHARACTERS_BEFORE;
  const to = end + CHARACTERS_AFTER;
  return {
    before:
      from <= paragraphStart
        ? text.slice(paragraphStart, start)
        : `… ${text.slice(from, start).replace(CUT_START, '')}`,
    words: textOf(text, mention),
    after:
      to >= paragraphEnd
        ? text.slice(end, paragraphEnd)
        : `${text.slice(end, to).replace(CUT_END, '')} …`,
  };
}

/** What is left of a word, or of half a character, where the text is cut. */
const CUT_START = /^(?:[^\s]*\s+|[\uDC00-\uDFFF])/;
const CUT_END = /(?:\s+[^\s]*|[\uD800-\uDBFF])$/;
