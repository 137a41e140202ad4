import { isString, shaped } from '../domain/check.ts';
import type { Messages } from './messages.ts';

/** A message as it travels. */
export interface Envelope {
  readonly name: keyof Messages;
  readonly request: unknown;
}

/** An answer as it travels: errors lose their class on the way, so name and message go as words. */
export type Reply =
  | { readonly ok: true; readonly response: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

const isFailure = shaped<{ name: string; message: string }>({ name: isString, message: isString });

/** Whether a value that came as an answer is one of ours. */
export function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && isFailure(value));
}
