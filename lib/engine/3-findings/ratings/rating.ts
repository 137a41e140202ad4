import type { Sentence } from '../../../domain/analysis.ts';

/** How much a sentence is worth checking, and how much it is the writer's opinion: probabilities. */
export type Rating = Pick<Sentence, 'checkWorthiness' | 'subjectivity'>;
