import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Forms that tell what was done; the plain forms may be a noun or a wish: "a cut", "to open". */
const DONE = wordTable(`
  started closed opened began launched deployed imposed lifted banned approved rejected ordered
  arrested charged convicted sued fired hired killed injured attacked invaded built sold bought signed
  rose fell grew risen fallen grown increased decreased declined dropped reduced
  spent paid moved jumped surged plunged raised slashed shipped seized
`);

/** The word that tells what was done, if the token at `at` is one: "started", "fell"; not "to hit" or "the vote". */
export function deedAt(tokens: readonly Token[], at: number): Span | null {
  return DONE.has(tokens[at]!.lower) ? tokens[at]! : null;
}
