import { isBoolean, isString, oneOf } from './check.ts';

/** The checks of what a reader's question says, wherever it comes from. */
export const QUESTION_FIELDS = {
  kind: oneOf(['asked', 'gap', 'reader']),
  text: isString,
  quote: isString,
  isAnswered: isBoolean,
  answer: isString,
};
