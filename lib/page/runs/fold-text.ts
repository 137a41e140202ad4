import type { Span } from '../../domain/span.ts';
import type { TextPiece } from '../text-map.ts';

/** Links of a run: the words they stand on, and the element. */
export interface RunLink extends Span {
  readonly element: Element;
}

/** The text of a run with where it came from; positions are into this text. */
export interface FoldedText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly links: readonly RunLink[];
}

/** Gathers text nodes and line breaks into one stretch of text with its white space folded. */
export interface TextFolder {
  addText(node: Text): void;
  addBreak(): void;
  openLink(element: Element): void;
  closeLink(): void;
  /** Whether nothing but white space was added so far. */
  isEmpty(): boolean;
  /** What was gathered; the folder is empty again afterwards, an open link stays open. */
  take(): FoldedText;
}

/** Soft hyphens, zero-width spaces, word joiners, byte-order and direction marks: never part of a word. */
const UNSEEN = '\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF';

/** Places where text and node part ways; a single space, tab or line end stands for itself. */
const FOLD = new RegExp(`[\\s${UNSEEN}]{2,}|[${UNSEEN}]`, 'g');
const SPACE_THAT_IS_SEEN = /(?!\uFEFF)\s/;

/** An empty folder. */
export function createTextFolder(): TextFolder {
  let parts: string[] = [];
  let length = 0;
  let pieces: TextPiece[] = [];
  let links: RunLink[] = [];
  let link: { element: Element; start: number } | null = null;

  const endsInSpace = (): boolean => length === 0 || /\s$/.test(parts.at(-1) ?? '');

  function copy(node: Text, from: number, to: number): void {
    const isSpaceTwice = /\s/.test(node.data.charAt(from)) && endsInSpace();
    const nodeStart = isSpaceTwice ? from + 1 : from;
    if (nodeStart >= to) return;
    parts.push(node.data.slice(nodeStart, to).replace(/\s/g, ' '));
    pieces.push({ start: length, end: length + to - nodeStart, node, nodeStart });
    length += to - nodeStart;
  }

  function addText(node: Text): void {
    let copied = 0;
    for (const fold of node.data.matchAll(FOLD)) {
      copy(node, copied, fold.index);
      copied = fold.index + fold[0].length;
      const space = fold[0].search(SPACE_THAT_IS_SEEN);
      if (space >= 0) copy(node, fold.index + space, fold.index + space + 1);
    }
    copy(node, copied, node.data.length);
  }

  function noteLink(): void {
    if (link && link.start < length) links.push({ ...link, end: length });
  }

  function take(): FoldedText {
    noteLink();
    const folded = withoutLastSpace({ text: parts.join(''), pieces, links });
    parts = [];
    length = 0;
    pieces = [];
    links = [];
    if (link) link.start = 0;
    return folded;
  }

  return {
    addText,
    addBreak() {
      if (length === 0) return;
      if (endsInSpace()) parts.push((parts.pop() ?? '').slice(0, -1));
      else length++;
      parts.push('\n');
    },
    openLink(element) {
      link = { element, start: length };
    },
    closeLink() {
      noteLink();
      link = null;
    },
    isEmpty: () => length === 0,
    take,
  };
}

/** The folder lets no white space follow another, so there is one character to cut at most. */
function withoutLastSpace({ text, pieces, links }: FoldedText): FoldedText {
  const trimmed = text.trimEnd();
  const clip = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .map((span) => ({ ...span, end: Math.min(span.end, trimmed.length) }))
      .filter((span) => span.start < span.end);
  return { text: trimmed, pieces: clip(pieces), links: clip(links) };
}
