import type { BadInput, Input } from './input.ts';
import { streamLines } from './stream-lines.ts';

/** Reads one article a line, `{"id", "text"}`; empty lines are passed over. */
export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  fileName: string,
): AsyncGenerator<Input | BadInput> {
  let lineNumber = 0;
  for await (const line of streamLines(chunks)) {
    lineNumber++;
    const content = lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (content.trim() !== '') yield readLine(content, `${fileName}:${lineNumber}`);
  }
  if (lineNumber === 0) yield { state: 'bad', name: fileName, problem: 'is empty' };
}

function readLine(line: string, name: string): Input | BadInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { state: 'bad', name, problem: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null) {
    return { state: 'bad', name, problem: 'is not an object with "id" and "text"' };
  }
  const { id, text } = value as { id?: unknown; text?: unknown }; // checked below
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { state: 'bad', name, problem: 'has no "id"' };
  }
  if (typeof text !== 'string') return { state: 'bad', name, problem: 'has no "text"' };
  return { state: 'read', name, id, form: 'text', content: text };
}
