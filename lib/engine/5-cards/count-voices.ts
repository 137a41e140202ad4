import {
  type Analysis,
  SOURCE_KINDS,
  type SourceKind,
  sourceKindOf,
} from '../../domain/analysis.ts';
import type { VoiceCount } from '../../domain/card.ts';

/** Counts the article's statements by the kind of their source. */
export function countVoices(analysis: Analysis): VoiceCount {
  const byKind = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, 0])) as Record<
    SourceKind,
    number
  >;
  for (const statement of analysis.statements) byKind[sourceKindOf(statement)]++;
  return { total: analysis.statements.length, byKind };
}
