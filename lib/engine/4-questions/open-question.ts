import type { Question } from '../../domain/analysis.ts';

/** A question before it is numbered. */
export type OpenQuestion = Omit<Question, 'id'>;
