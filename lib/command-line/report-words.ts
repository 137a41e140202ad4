import type { FlagKind, SourceKind } from '../domain/analysis.ts';
import type { VoiceCount } from '../domain/card.ts';

/** What a report calls each kind of source. */
export const SOURCE_WORDS = {
  named: 'Named',
  role: 'By office',
  document: 'Document',
  unnamed: 'Unnamed',
  none: 'Nobody',
} as const satisfies Record<SourceKind, string>;

/** The heading over the statements of each kind of source. */
export const SOURCE_HEADINGS = {
  named: 'Somebody with a name says so',
  role: 'Somebody in office says so, without a name',
  document: 'A document says so',
  unnamed: 'Somebody unnamed says so',
  none: 'Nobody is given: the article itself says so',
} as const satisfies Record<SourceKind, string>;

export const FLAG_WORDS = {
  'no-source': 'No source',
  'unnamed-source': 'Unnamed source',
  'vague-quantity': 'Vague quantity',
  forecast: 'Forecast',
  'no-link': 'No link',
} as const satisfies Record<FlagKind, string>;

/** "1 statement", "2 statements". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The voices in one plain sentence. */
export function sentenceOnVoices({ total, byKind }: VoiceCount): string {
  if (total === 0) return 'This article makes no statement we could find.';
  if (byKind.named === 0 && byKind.unnamed > 0) {
    const are = byKind.unnamed === 1 ? 'is' : 'are';
    return `Nobody is named in this article: ${countOf(byKind.unnamed, 'statement')} ${are} put down to unnamed sources.`;
  }
  if (byKind.named === 0) return 'Nobody is named as a source in this article.';
  const have = byKind.named === 1 ? 'has' : 'have';
  return `${byKind.named} of ${countOf(total, 'statement')} ${have} a source with a name.`;
}
