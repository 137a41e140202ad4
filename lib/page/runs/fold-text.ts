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

/** Soft hyphens, zero-width spaces, word joiners, byte-order and direction marks: never part of a word. */
const UNSEEN = '\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF';

/** Places where text and node part ways; a single space, tab or line end stands for itself. */
const FOLD = new RegExp(`[\\s${UNSEEN}]{2,}|[${UNSEEN}]`, 'g');
const SPACE_THAT_IS_SEEN = /(?!\uFEFF)\s/;

/** Gathers text nodes and line breaks into one stretch of text with its white space folded. */
export class TextFolder {
  #parts: string[] = [];
  #length = 0;
  #pieces: TextPiece[] = [];
  #links: RunLink[] = [];
  #link: { element: Element; start: number } | null = null;

  /** Whether nothing but white space was added so far. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  addText(node: Text): void {
    let copied = 0;
    for (const fold of node.data.matchAll(FOLD)) {
      this.#copy(node, copied, fold.index);
      copied = fold.index + fold[0].length;
      const space = fold[0].search(SPACE_THAT_IS_SEEN);
      if (space >= 0) this.#copy(node, fold.index + space, fold.index + space + 1);
    }
    this.#copy(node, copied, node.data.length);
  }

  addBreak(): void {
    if (this.isEmpty) return;
    if (this.#endsInSpace()) this.#parts.push((this.#parts.pop() ?? '').slice(0, -1));
    else this.#length++;
    this.#parts.push('\n');
  }

  openLink(element: Element): void {
    this.#link = { element, start: this.#length };
  }

  closeLink(): void {
    this.#noteLink();
    this.#link = null;
  }

  /** What was gathered; the folder is empty again afterwards, an open link stays open. */
  take(): FoldedText {
    this.#noteLink();
    const folded = { text: this.#parts.join(''), pieces: this.#pieces, links: this.#links };
    this.#parts = [];
    this.#length = 0;
    this.#pieces = [];
    this.#links = [];
    if (this.#link) this.#link.start = 0;
    return withoutLastSpace(folded);
  }

  #copy(node: Text, from: number, to: number): void {
    const isSpaceTwice = /\s/.test(node.data.charAt(from)) && this.#endsInSpace();
    const nodeStart = isSpaceTwice ? from + 1 : from;
    if (nodeStart >= to) return;
    const start = this.#length;
    this.#length += to - nodeStart;
    this.#parts.push(node.data.slice(nodeStart, to).replace(/\s/g, ' '));
    this.#pieces.push({ start, end: this.#length, node, nodeStart });
  }

  #endsInSpace(): boolean {
    return this.isEmpty || /\s$/.test(this.#parts.at(-1) ?? '');
  }

  #noteLink(): void {
    if (this.#link && this.#link.start < this.#length)
      this.#links.push({ ...this.#link, end: this.#length });
  }
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
