import { isString, oneOf, shaped } from '../domain/check.ts';
import { NOTE_COMMANDS, NOTE_STEPS } from '../domain/note.ts';
import type { Messages } from './messages.ts';
import type { RequestChecks } from './request-checks.ts';

/** Messages that the script for notes answers; it carries these checks and no others. */
export const TO_NOTES: RequestChecks<'notes'> = {
  runNoteCommand: shaped<Messages['runNoteCommand']['request']>({
    command: oneOf(NOTE_COMMANDS),
  }),
  takeNoteStep: shaped<Messages['takeNoteStep']['request']>({ step: oneOf(NOTE_STEPS) }),
  showNote: shaped<Messages['showNote']['request']>({ id: isString }),
  attachNext: shaped<Messages['attachNext']['request']>({ id: isString }),
};
