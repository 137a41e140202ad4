import type { Span } from '../../domain/span.ts';
import { scanWords } from '../scan-words.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A paragraph as the words it has. */
export interface Paragraph extends Span {
  /** Each word's number in the vocabulary, and where it begins in the text. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  /** The same for paragraphs with the same words, and signs where there is none. */
  readonly key: string;
}

const LINE = /[^\n]+/g;

/** The lines of a text that are not empty. */
export function readParagraphs(text: string, vocabulary: Vocabulary): Paragraph[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) =>
    readParagraph(text, trimmed(line, index), vocabulary),
  ).filter((paragraph) => paragraph.start < paragraph.end);
}

function readParagraph(text: string, { start, end }: Span, vocabulary: Vocabulary): Paragraph {
  const line = text.slice(start, end);
  const words: number[] = [];
  const starts: number[] = [];
  scanWords(line, { position: 0, isInRun: false }, line.length, (from, to) => {
    words.push(vocabulary.take(line.slice(from, to)));
    starts.push(start + from);
  });
  return { start, end, words, starts, key: words.length === 0 ? line : words.join(' ') };
}

function trimmed(line: string, index: number): Span {
  const start = index + line.length - line.trimStart().length;
  return { start, end: Math.max(start, index + line.trimEnd().length) };
}
