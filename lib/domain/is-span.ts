import { isCount, shaped, type Check } from './check.ts';
import type { Span } from './span.ts';

/** Whether a value from outside is a span. */
export const isSpan: Check<Span> = shaped<Span>({ start: isCount, end: isCount });
