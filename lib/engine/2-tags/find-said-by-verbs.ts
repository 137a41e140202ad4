import type { Candidate } from './candidate.ts';
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';
import { linkContent, type LinkedContent } from './link-content.ts';
import { type LinkedSource, linkSource } from './link-source.ts';
import type { TokenRange } from './noun-phrases.ts';
import { spanOf } from './token-spans.ts';
import type { Words } from './read-words.ts';

/** Everything a cue verb may put down to somebody. */
export function findSaidByVerbs(words: Words): Candidate[] {
  const found: Candidate[] = [];
  let earlier: TokenRange | null = null;
  let floor = -1;
  for (const group of findVerbGroups(words)) {
    if (group.floor !== floor) earlier = null;
    floor = group.floor;
    const source = linkSource(words, group, earlier);
    const content = linkContent(words, group, source);
    if (source.phrase !== null && source.place !== 'agent') earlier = source.phrase;
    if (content.spans.length === 0) continue;
    found.push({
      cue: spanOf(words, group),
      source: source.phrase === null ? null : spanOf(words, source.phrase),
      content: content.spans,
      madeBy: `verb-${content.place}`,
      features: featuresOf(words, group, source, content),
    });
  }
  return found;
}

function featuresOf(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  content: LinkedContent,
): string[] {
  const next = group.end < group.ceiling ? words.classes[group.end]! : 'stop';
  const nextWord = next === 'preposition' ? words.tokens[group.end]!.lower : next;
  return [
    `verb: ${group.verb}`,
    `manner: ${group.manner}`,
    `source: ${source.place} ${subjectKind(words, source)}`,
    `content: ${content.place}`,
    `next: ${nextWord}`,
    `shape: ${group.manner} ${source.place} ${content.place}`,
    `negation: ${group.isNegated ? 'negated' : 'plain'}`,
    `phrase: ${group.verb} ${nextWord}`,
    `phrase: ${group.verb} ${group.manner}`,
  ];
}

function subjectKind(words: Words, { phrase }: LinkedSource): string {
  if (phrase === null) return 'nobody';
  const last = words.classes[phrase.end - 1]!;
  const word = words.tokens[phrase.end - 1]!.lower;
  if (last === 'pronoun')
    return /^(?:i|we|you)$/.test(word) ? 'writer' : word === 'it' ? 'it' : 'pronoun';
  if (last === 'relative' || last === 'that') return 'relative';
  if (last === 'name') return 'name';
  return word.endsWith('s') ? 'plural' : last;
}
