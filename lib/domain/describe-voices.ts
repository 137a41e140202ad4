import type { SourceKind } from './analysis.ts';
import type { VoiceCount } from './card.ts';

/** What the count of voices amounts to; each has one sentence for the reader. */
export type VoicesStory =
  | 'no-statements'
  | 'no-sources'
  | 'all-named'
  | 'all-sources-named'
  | 'nobody-named-only-unnamed'
  | 'nobody-named-only-roles'
  | 'nobody-named-only-documents'
  | 'nobody-named-none-unnamed'
  | 'nobody-named-some-unnamed'
  | 'some-named'
  | 'some-named-some-unnamed';

/** How many statements are put down to somebody or something. */
export function countSourced(voices: VoiceCount): number {
  return voices.total - voices.byKind.none;
}

/** Tells in one word what stands out about who speaks in an article. */
export function describeVoices(voices: VoiceCount): VoicesStory {
  const { byKind, total } = voices;
  const sourced = countSourced(voices);
  if (total === 0) return 'no-statements';
  if (sourced === 0) return 'no-sources';
  if (byKind.named === total) return 'all-named';
  if (byKind.named === sourced) return 'all-sources-named';
  if (byKind.named > 0) return byKind.unnamed > 0 ? 'some-named-some-unnamed' : 'some-named';
  const onlyKind = onlyKindOf(voices);
  if (onlyKind !== null) return NOBODY_NAMED[onlyKind];
  return byKind.unnamed > 0 ? 'nobody-named-some-unnamed' : 'nobody-named-none-unnamed';
}

const UNNAMED_KINDS = ['role', 'document', 'unnamed'] as const satisfies readonly SourceKind[];
type UnnamedKind = (typeof UNNAMED_KINDS)[number];

const NOBODY_NAMED: Readonly<Record<UnnamedKind, VoicesStory>> = {
  role: 'nobody-named-only-roles',
  document: 'nobody-named-only-documents',
  unnamed: 'nobody-named-only-unnamed',
};

/** The one kind that all sources have, where there is only one and it is not `named`. */
function onlyKindOf({ byKind }: VoiceCount): UnnamedKind | null {
  const present = UNNAMED_KINDS.filter((kind) => byKind[kind] > 0);
  return present.length === 1 ? (present[0] ?? null) : null;
}
