import {
  FLAG_KINDS,
  GAP_KINDS,
  type Actor,
  type Analysis,
  type Flag,
  type Mention,
  type Question,
  type Sentence,
  type Source,
  type Statement,
} from './analysis.ts';
import type { Background } from './background.ts';
import { ASKED_OUTCOMES, type Asked, type Card, type Companion, type VoiceCount } from './card.ts';
import {
  isBoolean,
  isCount,
  isNumber,
  isString,
  listOf,
  oneOf,
  orNull,
  shaped,
  type Check,
} from './check.ts';
import { isArticle } from './is-article.ts';
import { isSpan } from './is-span.ts';
import { isVoiceMap } from './is-voice-map.ts';
import type { Reading } from './reading.ts';

const POSITION = { start: isCount, end: isCount };
const EVIDENCE = { confidence: isNumber, madeBy: isString };

const isStatement = shaped<Statement>({
  ...EVIDENCE,
  id: isString,
  voice: oneOf(['quote', 'reported', 'own']),
  spans: listOf(isSpan),
  cue: orNull(isSpan),
  source: orNull(
    shaped<Source>({
      ...POSITION,
      kind: oneOf(['named', 'role', 'unnamed', 'document']),
      actor: orNull(isString),
    }),
  ),
  checkWorthiness: isNumber,
  flags: listOf(shaped<Flag>({ ...POSITION, kind: oneOf(FLAG_KINDS), why: isString })),
});

const isActor = shaped<Actor>({
  ...EVIDENCE,
  id: isString,
  name: isString,
  type: oneOf(['person', 'organization', 'place', 'group']),
  titles: listOf(isString),
  mentions: listOf(
    shaped<Mention>({ ...POSITION, ...EVIDENCE, kind: oneOf(['name', 'role', 'pronoun']) }),
  ),
  couldBe: listOf(isString),
});

/** Whether a value from outside is an analysis. */
export const isAnalysis: Check<Analysis> = shaped<Analysis>({
  language: isString,
  sentences: listOf(
    shaped<Sentence>({ ...POSITION, checkWorthiness: isNumber, subjectivity: isNumber }),
  ),
  statements: listOf(isStatement),
  actors: listOf(isActor),
  questions: listOf(
    shaped<Question>({
      ...POSITION,
      id: isString,
      kind: oneOf(['asked', 'gap']),
      gap: orNull(oneOf(GAP_KINDS)),
      text: isString,
    }),
  ),
});

const isVoiceCount = shaped<VoiceCount>({
  total: isCount,
  byKind: shaped<VoiceCount['byKind']>({
    named: isCount,
    role: isCount,
    document: isCount,
    unnamed: isCount,
    none: isCount,
  }),
});

/** Whether a value from outside is an article with everything found in it. */
export const isReading: Check<Reading> = shaped<Reading>({
  article: isArticle,
  analysis: isAnalysis,
  cards: listOf(
    shaped<Card>({
      actor: isActor,
      statements: listOf(isString),
      background: orNull(
        shaped<Background>({ about: isString, source: isString, asOf: orNull(isString) }),
      ),
      saidAbout: listOf(isString),
      asked: listOf(shaped<Asked>({ ...POSITION, outcome: oneOf(ASKED_OUTCOMES) })),
      appearsWith: listOf(shaped<Companion>({ actor: isString, sentences: isCount })),
    }),
  ),
  voices: isVoiceCount,
  voiceMap: isVoiceMap,
  isModelMissing: isBoolean,
});
