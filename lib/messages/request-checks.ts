import type { Check } from '../domain/check.ts';
import type { Messages } from './messages.ts';
import type { MessagesTo, Receiver } from './receivers.ts';

/** What each message to a context may carry; a request is `unknown` until its check accepts it. */
export type RequestChecks<Context extends Receiver> = {
  readonly [Name in MessagesTo<Context>]: Check<Messages[Name]['request']>;
};
