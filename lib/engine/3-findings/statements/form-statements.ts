import type { Actor, Sentence, Source, Statement } from '../../../domain/analysis.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import { mapInSlices, sliceBySlice, type Slices } from '../../../domain/slices.ts';
import { byPosition, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../../2-tags/tags.ts';
import type { Draft } from './draft.ts';
import { findOwnClaims } from './find-own-claims.ts';
import type { NamedSource } from '../sources/name-by-actor.ts';
import { sourceNamer } from '../sources/name-sources.ts';
import { raiseFlags } from '../flags/raise-flags.ts';

/** Where a thing is said to speak ("the move shows"), only a cue this sure is believed. */
const LEAST_CONFIDENCE_IN_THINGS = 0.7;

/** Everything said in the article: what is put down to somebody, and the claims in the article's own voice. */
export function* formStatements(
  annotated: AnnotatedText,
  attributions: readonly AttributionTag[],
  actors: readonly Actor[],
  sentences: readonly Sentence[],
): Slices<Statement[]> {
  const said = yield* nameAll(annotated, attributions, actors);
  const own = yield* findOwnClaims(annotated, said);
  const rate = raterOf(sentences);
  const drafts = [...said, ...own].sort((a, b) => byPosition(a.spans[0]!, b.spans[0]!));
  return yield* mapInSlices(drafts, (draft, at) => {
    const statement = { id: `s${at + 1}`, ...draft, checkWorthiness: rate(draft.spans) };
    return { ...statement, flags: raiseFlags(annotated, statement) };
  });
}

/** The attributions with their sources named; what a mere thing would say is left out. */
function* nameAll(
  annotated: AnnotatedText,
  attributions: readonly AttributionTag[],
  actors: readonly Actor[],
): Slices<Draft[]> {
  const nameSource = sourceNamer(annotated, actors);
  const drafts: Draft[] = [];
  let last: Source | null = null;
  yield* sliceBySlice(attributions, ({ source: words, content, ...tag }) => {
    if (words === null) {
      drafts.push({ ...tag, spans: content, source: null });
      return;
    }
    const named = carryOver(annotated.article.text, words, nameSource(words), last);
    if (named === null && tag.confidence < LEAST_CONFIDENCE_IN_THINGS) return;
    const source: Source = {
      start: words.start,
      end: words.end,
      ...(named ?? { kind: 'document', actor: null }),
    };
    drafts.push({ ...tag, spans: content, source });
    last = source;
  });
  return drafts;
}

/** "He", "she" and "it" without an actor are the office, institution or document that spoke right before. */
function carryOver(
  text: string,
  words: Span,
  named: NamedSource | null,
  last: Source | null,
): NamedSource | null {
  if (last === null || named === null || named.actor !== null) return named;
  const pronoun = text.slice(words.start, words.end).toLowerCase();
  const isOffice = last.kind === 'role';
  const fits =
    pronoun === 'it' ? isOffice || last.kind === 'document' : isOffice && /^s?he$/.test(pronoun);
  return fits ? { kind: last.kind, actor: last.actor } : named;
}

/** A statement is as much worth checking as the most telling sentence it touches. */
function raterOf(sentences: readonly Sentence[]): (spans: readonly Span[]) => number {
  return (spans) => {
    let most = 0;
    for (const { start, end } of spans) {
      for (
        let at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
        at < sentences.length;
        at++
      ) {
        if (sentences[at]!.start >= end) break;
        most = Math.max(most, sentences[at]!.checkWorthiness);
      }
    }
    return most;
  };
}
