export { answer, type Asker, type Handlers } from './answer.ts';
export { AnswerError, NoReceiverError } from './message-errors.ts';
export type { Messages, QuestionWork, ReadOutcome } from './messages.ts';
export { send, sendToTab } from './send.ts';
