export { answer, type Handlers } from './answer.ts';
export { hearOfLeaving, onLine } from './lines.ts';
export { AnswerError, NoReceiverError } from './message-errors.ts';
export type { ReadOutcome } from './messages.ts';
export { send, sendToTab } from './send.ts';
export { TO_BACKGROUND } from './to-background.ts';
export { TO_PAGE } from './to-page.ts';
export { TO_POPUP, type ToPopup } from './to-popup.ts';
