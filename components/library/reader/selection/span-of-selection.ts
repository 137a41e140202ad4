import type { Span } from '../../../../lib/domain/span.ts';

/** The words that are selected in the article, without white space around them; `null` where none are. */
export function spanOfSelection(selection: Selection | null, text: string): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...document.querySelectorAll<HTMLElement>('.kept-article [data-start]')];
  const touched = pieces.filter((piece) => range.intersectsNode(piece));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = startOf(first) + offsetIn(first, range.startContainer, range.startOffset, 0);
  const length = last.textContent.length;
  const end = startOf(last) + offsetIn(last, range.endContainer, range.endOffset, length);
  return trimmed({ start, end }, text);
}

function startOf({ dataset }: HTMLElement): number {
  return Number(dataset['start']);
}

/** Where in the piece the selection begins or ends; `outside` where it does so beyond the piece. */
function offsetIn(piece: HTMLElement, node: Node, offset: number, outside: number): number {
  return node.nodeType === Node.TEXT_NODE && piece.contains(node) ? offset : outside;
}

function trimmed({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const span = {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
  return span.start < span.end ? span : null;
}
