export { answer, type Handlers } from './answer.ts';
export { AnswerError, NoReceiverError } from './message-errors.ts';
export type { ReadOutcome } from './messages.ts';
export { send, sendToTab } from './send.ts';
