import { GAP_KINDS } from './analysis.ts';
import { atMost, isBoolean, isString, oneOf, orNull } from './check.ts';
import { isWebAddress, NOTE_LIMITS } from './is-note.ts';

/** Most characters of what a question says: room for any honest work. */
export const QUESTION_LIMITS = {
  textCharacters: NOTE_LIMITS.questionCharacters,
  quoteCharacters: NOTE_LIMITS.passageCharacters,
  answerCharacters: NOTE_LIMITS.commentCharacters,
} as const;

/** The checks of a question that is kept; what was kept before there were limits stays readable. */
export const QUESTION_FIELDS = {
  kind: oneOf(['asked', 'gap', 'reader']),
  gap: orNull(oneOf(GAP_KINDS)),
  text: isString,
  found: isString,
  quote: isString,
  isAnswered: isBoolean,
  answer: isString,
  answerLink: (value: unknown): value is string => value === '' || isWebAddress(value),
  isDismissed: isBoolean,
};

/** The checks of a question that is to be kept. */
export const NEW_QUESTION_FIELDS = {
  ...QUESTION_FIELDS,
  text: atMost(QUESTION_LIMITS.textCharacters, isString),
  found: atMost(QUESTION_LIMITS.textCharacters, isString),
  quote: atMost(QUESTION_LIMITS.quoteCharacters, isString),
  answer: atMost(QUESTION_LIMITS.answerCharacters, isString),
};
