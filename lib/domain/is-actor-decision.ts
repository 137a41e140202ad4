import { NAME_CHARACTERS, readActorKey, type ActorDecision } from './actor-decision.ts';
import { isString, oneOf, shaped, type Check } from './check.ts';

const isKey: Check<string> = (value): value is string =>
  isString(value) && readActorKey(value) !== null;

const isName: Check<string> = (value): value is string =>
  isString(value) && value.trim() !== '' && value.length <= NAME_CHARACTERS;

type Of<Kind extends ActorDecision['kind']> = Extract<ActorDecision, { kind: Kind }>;

const isRename = shaped<Of<'rename'>>({ kind: oneOf(['rename']), actor: isKey, name: isName });
const isMerge = shaped<Of<'merge'>>({ kind: oneOf(['merge']), actor: isKey, into: isKey });
const isSplit = shaped<Of<'split'>>({ kind: oneOf(['split']), actor: isKey, alias: isName });

/** Whether a value from outside is a reader's decision on an actor. */
export const isActorDecision: Check<ActorDecision> = (value): value is ActorDecision =>
  isRename(value) || isSplit(value) || (isMerge(value) && value.actor !== value.into);
