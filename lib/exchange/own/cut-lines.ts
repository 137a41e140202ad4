/** No line of ours comes near: an article has two million characters at most, and its findings some more. */
const MOST_LINE_CHARACTERS = 1 << 26;

/** A line is longer than anything honest. */
export class LineTooLongError extends Error {
  override readonly name = 'LineTooLongError';
  /** From 1. */
  readonly line: number;

  constructor(line: number) {
    super(`Line ${line} is longer than ${MOST_LINE_CHARACTERS} characters.`);
    this.line = line;
  }
}

/**
 * Cuts texts into lines, without their breaks (LF or CRLF); what stands behind the last one is a line, too,
 * unless it is empty. Throws `LineTooLongError`.
 */
export async function* cutLines(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  // Pieces, since a line that is joined anew with every text would take time by the square of its length.
  let begun: string[] = [];
  let characters = 0;
  let count = 0;
  for await (const text of texts) {
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      count++;
      yield withoutReturn(begun.join('') + text.slice(from, at));
      from = at + 1;
      begun = [];
      characters = 0;
    }
    begun.push(text.slice(from));
    characters += text.length - from;
    if (characters > MOST_LINE_CHARACTERS) throw new LineTooLongError(count + 1);
  }
  const rest = begun.join('');
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
