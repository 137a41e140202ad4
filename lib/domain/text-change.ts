import type { Span } from './span.ts';

/**
 * A paragraph that is not as it was. `before` is a span of the older text, `after` of the newer;
 * where a paragraph was added or removed, one of the two is empty and marks the place.
 */
export interface TextChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly before: Span;
  readonly after: Span;
  /** For `changed`: the whole paragraph in reading order, word by word; otherwise empty. */
  readonly parts: readonly ChangedPart[];
}

/** Some words of a changed paragraph; the span on the other side of `added` and `removed` is empty. */
export interface ChangedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly before: Span;
  readonly after: Span;
}
