import type { Statement } from '../../../domain/analysis.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Gap } from '../gap.ts';
import { prominence } from './passages.ts';

/** What somebody wrote down and a reader could read. */
const DOCUMENT =
  /\b(reports?|stud(?:y|ies)|surveys?|polls?|filings?|lawsuit|suit|complaint|indictment|affidavits?|rulings?|(?:court|warrant|official|police|internal) (?:documents?|papers|records)|documents?|memos?|memorandum|audits?|transcripts?|research|analysis|analyses|estimates|data|statistics|census|petition|solicitation|bill|directive|budget review|white paper|regulatory filings?|briefing paper|letter|emails?|statement)\b/i;
/** These tell of what is no document to be read: the article's own, a label, a broadcast. */
const NOT_TO_BE_READ =
  /\b(?:our|my|this (?:article|post|story|report)|version of this|news reports?|media reports?|radar|voice|alert|interview|tweet|book|song|photos?|that responded|each other)\b|^(?:(?:the|this|that|these) data|reports|statistics|estimates)$/i;
/** A credit of a picture that ran into the words. */
const IS_TORN = /\n|\p{Lu}{4,} \p{Lu}{4,}/u;
/** One word with a capital and nothing before it is a label of the page: "Analysis". */
const LABEL = /^\p{Lu}[\p{Ll}]+$/u;
const MOST_WORDS = 14;

/** Where is the document: what is cited for a statement and linked nowhere near it. */
export function findDocumentGaps(
  annotated: AnnotatedText,
  statements: readonly Statement[],
): Gap[] {
  const byDocument = new Map<string, Gap>();
  for (const { flags, checkWorthiness } of statements) {
    for (const flag of flags.filter(({ kind }) => kind === 'no-link')) {
      const words = textOf(annotated.article.text, flag);
      const noun = documentNoun(words);
      if (noun === null) continue;
      const weight = checkWorthiness + prominence(annotated, flag) / 2;
      const known = byDocument.get(noun) ?? gapFor(flag, words);
      byDocument.set(noun, { ...known, weight: known.weight + weight });
    }
  }
  return [...byDocument.values()];
}

function documentNoun(words: string): string | null {
  if (NOT_TO_BE_READ.test(words) || IS_TORN.test(words) || words.split(' ').length > MOST_WORDS)
    return null;
  const isLabel = LABEL.test(words) && !/[^i]s$/.test(words);
  return isLabel
    ? null
    : (DOCUMENT.exec(words)?.[1]
        ?.toLowerCase()
        .replace(/^\w+ (?=documents|papers|records)|s$/g, '')
        .replace('paper', 'document') ?? null);
}

function gapFor({ start, end }: Span, words: string): Gap {
  const named = /^\p{Lu}\p{Ll}*(?= [\p{Ll}\p{Lu}])/u.test(words)
    ? words.replace(
        /^(?:The|An?|Its|New|One|Two|Another|Court|Official|Recent|Police|Internal|Other|Some|Several|Search)(?= )/,
        (first) => first.toLowerCase(),
      )
    : words;
  return { kind: 'document', start, end, text: `Where can “${named}” be read?`, weight: 0 };
}
