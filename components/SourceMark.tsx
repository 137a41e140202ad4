import './SourceMark.css';
import type { SourceKind } from '../lib/domain/analysis.ts';

interface SourceMarkProps {
  readonly kind: SourceKind;
  readonly children: string;
}

/** Words underlined the way the page is painted: each kind of source has its line and colour. */
export function SourceMark({ kind, children }: SourceMarkProps) {
  return <span class={`source-mark source-mark--${kind}`}>{children}</span>;
}
