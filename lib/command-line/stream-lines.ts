/**
 * Cuts a stream of text into lines, without their line ends. Only a line feed ends a line: JSON may
 * hold U+2028 as it is, where `node:readline` would cut.
 */
export async function* streamLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Kept in pieces, so that a line of many chunks is not searched again from its start.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, at));
      yield pieces.join('');
      pieces = [];
      from = at + 1;
    }
    pieces.push(chunk.slice(from));
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}
