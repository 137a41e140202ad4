import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { NO_ROW, readContext } from './read-context.ts';
import type { TokenRows } from './token-features.ts';

/** The rows of a text's tokens: token t has `rows[offsets[t]]` up to `rows[offsets[t + 1]]`. */
export interface TextRows {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

/** Tokens whose rows are remembered; news uses some ten thousand words again and again. */
const MOST_REMEMBERED = 50_000;
/** Two parts of a word and its hash, two affixes, a shape, ten lists, two contexts. */
const MOST_ROWS_A_TOKEN = 18;

/** Reads which rows the tokens of a text name, remembering those of tokens seen before. */
export class RowReader {
  readonly #tokenRows: TokenRows;
  readonly #remembered = new Map<string, readonly number[]>();

  constructor(tokenRows: TokenRows) {
    this.#tokenRows = tokenRows;
  }

  read(annotated: AnnotatedText): TextRows {
    const { tokens } = annotated;
    const { places, capitals } = readContext(annotated);
    const firstContext = this.#tokenRows.firstContext;
    const rows = new Int32Array(tokens.length * MOST_ROWS_A_TOKEN);
    const offsets = new Int32Array(tokens.length + 1);
    let end = 0;
    for (let at = 0; at < tokens.length; at++) {
      const known = this.#rowsOf(tokens[at]!.text);
      for (let each = 0; each < known.length; each++) rows[end++] = known[each]!;
      rows[end++] = firstContext + places[at]!;
      if (capitals[at] !== NO_ROW) rows[end++] = firstContext + capitals[at]!;
      offsets[at + 1] = end;
    }
    return { rows: rows.subarray(0, end), offsets };
  }

  #rowsOf(token: string): readonly number[] {
    const known = this.#remembered.get(token);
    if (known !== undefined) return known;
    const rows = this.#tokenRows.of(token);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(token, rows);
    return rows;
  }
}
