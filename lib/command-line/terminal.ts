import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** How a report is drawn: where its lines end, and what colours do to words. */
export interface Terminal {
  readonly width: number;
  readonly paint: (style: Style, words: string) => string;
}

const WIDTH_WITHOUT_TERMINAL = 80;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** The terminal behind the stream; where it is none, or NO_COLOR is set, nothing is coloured. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  return {
    width: Math.min(stream.columns ?? WIDTH_WITHOUT_TERMINAL, WIDEST),
    paint: (style, words) => styleText(style, words, { stream }),
  };
}
