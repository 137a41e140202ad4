import { isBoolean, isCount, isString, listOf, oneOf, orNull, shaped } from './check.ts';
import { isSpan } from './is-span.ts';
import type { Accused, HeadlineClaim, Voice, VoiceMap } from './voice-map.ts';

const STATEMENTS = { statements: listOf(isString) };

/** Whether a value from outside is a map of voices. */
export const isVoiceMap = shaped<VoiceMap>({
  voices: listOf(
    shaped<Voice>({
      ...STATEMENTS,
      actor: orNull(isString),
      name: isString,
      kind: oneOf(['named', 'role', 'unnamed', 'document']),
      words: isCount,
      quotedWords: isCount,
    }),
  ),
  unclear: listOf(isString),
  ownWords: isCount,
  accused: listOf(
    shaped<Accused>({
      ...STATEMENTS,
      actor: isString,
      passages: listOf(isSpan),
      wasAsked: isBoolean,
    }),
  ),
  headline: orNull(
    shaped<HeadlineClaim>({
      ...STATEMENTS,
      start: isCount,
      end: isCount,
      attribution: orNull(isSpan),
    }),
  ),
});
