import type { Source, Statement } from '../../../domain/analysis.ts';
import type { Block } from '../../../domain/article.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap } from '../gap.ts';
import { askWho } from '../words/ask-who.ts';
import { readWho, type Who } from '../words/read-who.ts';
import { isSaying } from '../words/saying-words.ts';
import { prominence } from './passages.ts';

interface Asked {
  readonly who: Who;
  readonly gap: Gap;
}

const ONLY_FORESEEN = /^\s(?:should|may|might|must|can|could|will|would)\b/;
/** Words by which a share is counted: whoever answered has been asked. */
const COUNTED = /\d|per ?cent|\b(?:polls?|polled|surveys?|surveyed|census)\b/i;

/** Who exactly: one question a source, however often it speaks and whatever it is called then. */
export function findWhoGaps(annotated: AnnotatedText, statements: readonly Statement[]): Gap[] {
  const isExemplified = exampleFinder(annotated, statements);
  const asked: Asked[] = [];
  for (const statement of statements) {
    const { source, cue } = statement;
    if (source === null || cue === null || !isUnnamed(statement)) continue;
    const who = isOnRecord(annotated, source, cue)
      ? readWho(textOf(annotated.article.text, source))
      : null;
    if (who === null || (who.askedAs === 'view' && isExemplified(source))) continue;
    if (isPolled(who) && isCounted(annotated, source)) continue;
    const weight = statement.checkWorthiness + prominence(annotated, source) / 2;
    const at = asked.findIndex((other) => isSame(other.who, who));
    const known = asked[at];
    if (known === undefined) asked.push({ who, gap: gapFor(annotated, source, who, weight) });
    else asked[at] = { ...known, gap: { ...known.gap, weight: known.gap.weight + weight } };
  }
  return asked.map(({ gap }) => gap);
}

function isUnnamed({ flags }: Statement): boolean {
  return flags.some(({ kind }) => kind === 'unnamed-source');
}

/** Said in the body, not foreseen or advised: "publishers may see", "advisers should". */
function isOnRecord({ article, sentences }: AnnotatedText, source: Source, cue: Span): boolean {
  const kind = sentenceAt(sentences, source.start)?.block.kind;
  const isBody = kind === 'paragraph' || kind === 'list-item';
  const behind = article.text.slice(source.end, source.end + 12);
  return isBody && isSaying(textOf(article.text, cue)) && !ONLY_FORESEEN.test(behind);
}

/** Parties and the public are asked by the thousand, and counted. */
function isPolled({ askedAs, head }: Who): boolean {
  return askedAs === 'at-large' || /^(?:republicans|democrats|conservatives|insiders)$/.test(head);
}

function gapFor({ article }: AnnotatedText, { start, end }: Source, who: Who, weight: number): Gap {
  return { kind: 'who', start, end, text: askWho(who, article.text), weight };
}

/** "U.S. officials" and "officials" are one source to ask about; "Fox sources" and "BBC sources" are two. */
function isSame(a: Who, b: Who): boolean {
  const noun = (head: string): string => head.replace(/s$/, '');
  if (noun(a.head) !== noun(b.head)) return false;
  const [wordsOfA, wordsOfB] = [a, b].map(({ before, after }) => wordsOf(`${before} ${after}`));
  return isPartOf(wordsOfA!, wordsOfB!) || isPartOf(wordsOfB!, wordsOfA!);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' ').filter(Boolean));
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

/** "Critics object. “It is theft,” said Ada Brandt": who speaks next in the paragraph is one of them. */
function exampleFinder(
  { sentences }: AnnotatedText,
  statements: readonly Statement[],
): (source: Source) => boolean {
  const lastNamed = new Map<Block, number>();
  for (const { source } of statements) {
    if (source?.kind !== 'named' && source?.kind !== 'role') continue;
    const block = sentenceAt(sentences, source.start)?.block;
    if (block !== undefined)
      lastNamed.set(block, Math.max(source.start, lastNamed.get(block) ?? 0));
  }
  return ({ start }) => {
    const block = sentenceAt(sentences, start)?.block;
    return block !== undefined && (lastNamed.get(block) ?? -1) > start;
  };
}

function isCounted({ article, sentences }: AnnotatedText, source: Source): boolean {
  const block = sentenceAt(sentences, source.start)?.block;
  return (
    block !== undefined &&
    COUNTED.test(
      article.text.slice(
        Math.max(block.start, source.start - 600),
        Math.min(block.end, source.end + 600),
      ),
    )
  );
}
