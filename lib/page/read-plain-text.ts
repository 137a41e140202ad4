import type { Article, Block, BlockKind } from '../domain/article.ts';
import { detectLanguage } from './detect-language.ts';
import {
  bulletLength,
  endsLikeSentence,
  looksLikeHeading,
  looksLikeHeadline,
} from './plain-text/line-forms.ts';
import { creditAtEnd, isCredit } from './text-forms/credit.ts';
import { splitLines, type TextLine } from './plain-text/split-lines.ts';

/** Reads a plain text as an article: its text is the input unchanged, its blocks are told by their form. */
export function readPlainText(text: string): Article {
  const lines = splitLines(text).flatMap(partCredit);
  const blocks = lines.map((line, at) => blockOf(line, kindOf(lines, at)));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return {
    url: '',
    canonicalUrl: null,
    title: headline ? text.slice(headline.start, headline.end) : '',
    byline: null,
    outlet: null,
    published: null,
    language: detectLanguage(text),
    text,
    blocks,
    links: [],
  };
}

/** "A Dramatic Shift (Image Credits: Unsplash)" is a line and a credit. */
function partCredit(line: TextLine): TextLine[] {
  const at = creditAtEnd(line.text);
  if (at <= 0) return [line];
  const words = line.text.slice(0, at);
  const credit = line.text.slice(at).trimStart();
  return [
    { ...line, end: line.start + words.length, text: words },
    { start: line.end - credit.length, end: line.end, text: credit, isAfterGap: false },
  ];
}

function kindOf(lines: readonly TextLine[], at: number): BlockKind {
  const line = lines[at];
  if (!line) return 'paragraph';
  if (isCredit(line.text)) return 'caption';
  const next = nextThatReads(lines, at);
  if (at === 0 && next && looksLikeHeadline(line.text)) return 'headline';
  if (bulletLength(line.text) > 0) return 'list-item';
  if (!looksLikeHeading(line.text)) return 'paragraph';
  if (isInColumn(lines, at)) return 'list-item';
  return next && isBody(next) ? 'heading' : 'paragraph';
}

function nextThatReads(lines: readonly TextLine[], at: number): TextLine | undefined {
  let next = at + 1;
  while (next < lines.length && isCredit(lines[next]?.text ?? '')) next++;
  return lines[next];
}

/** A heading stands over something that is read: a sentence or a list. */
function isBody({ text }: TextLine): boolean {
  return bulletLength(text) > 0 || endsLikeSentence(text) || !looksLikeHeading(text);
}

/** Short lines one under the other, no empty line between them, are a list without bullets. */
function isInColumn(lines: readonly TextLine[], at: number): boolean {
  const isShort = (line: TextLine | undefined): boolean =>
    line !== undefined && looksLikeHeading(line.text);
  const followsShort = !lines[at]?.isAfterGap && at > 1 && isShort(lines[at - 1]);
  const next = lines[at + 1];
  const precedesShort = next !== undefined && !next.isAfterGap && isShort(next);
  return followsShort || precedesShort;
}

function blockOf(line: TextLine, kind: BlockKind): Block {
  const skipped = kind === 'list-item' ? bulletLength(line.text) : 0;
  return { kind, start: line.start + skipped, end: line.end };
}
