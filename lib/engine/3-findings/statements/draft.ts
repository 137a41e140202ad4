import type { Statement } from '../../../domain/analysis.ts';

/** A statement before it is numbered, rated and flagged. */
export type Draft = Omit<Statement, 'id' | 'checkWorthiness' | 'flags'>;
