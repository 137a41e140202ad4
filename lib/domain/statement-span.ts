import type { Statement } from './analysis.ts';
import { type Span, textOf } from './span.ts';

/** The whole stretch a statement is spread over, with whatever interrupts it. */
export function statementSpan({ spans }: Statement): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** What is said, with "…" where something stands between. */
export function statementText(text: string, { spans }: Statement): string {
  return spans.map((span) => textOf(text, span)).join(' … ');
}
