import {
  atMost,
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
import {
  FACT_KINDS,
  LOOK_UP_KINDS,
  type LookUpAnswer,
  type LookUpChoice,
  type LookUpFact,
  type LookUpFacts,
  type LookUpPage,
  type LookUpPicture,
  type LookUpQuestion,
  type LookUpRecord,
} from './look-up.ts';

const isPicture = shaped<LookUpPicture>({
  data: (value): value is string => isString(value) && value.startsWith('data:image/'),
  width: isCount,
  height: isCount,
});

const isFacts = shaped<LookUpFacts>({
  facts: listOf(
    shaped<LookUpFact>({
      kind: oneOf(FACT_KINDS),
      value: isString,
      from: orNull(isString),
      until: orNull(isString),
    }),
  ),
  address: isString,
  asOf: orNull(isString),
});

const isPage = shaped<LookUpPage>({
  title: isString,
  description: orNull(isString),
  summary: isString,
  language: isString,
  direction: oneOf(['ltr', 'rtl']),
  address: isString,
  asOf: orNull(isString),
  picture: orNull(isPicture),
  facts: orNull(isFacts),
  isIncomplete: isBoolean,
});

type Answer<State extends LookUpAnswer['state']> = Extract<LookUpAnswer, { state: State }>;

const isFound = shaped<Answer<'found'>>({ state: oneOf(['found']), page: isPage });
const isChoices = shaped<Answer<'choices'>>({
  state: oneOf(['choices']),
  choices: listOf(shaped<LookUpChoice>({ title: isString, description: orNull(isString) })),
  address: orNull(isString),
});
const isNothing = shaped<Answer<'nothing'>>({ state: oneOf(['nothing']) });

const isAnswer: Check<LookUpAnswer> = (value): value is LookUpAnswer =>
  isFound(value) || isChoices(value) || isNothing(value);

/** Whether what the database gave is an answer that was kept. */
export const isLookUpRecord = shaped<LookUpRecord>({
  key: isString,
  expires: isNumber,
  answer: isAnswer,
});

/** Longer than any name, and short enough to be no text. */
const LONGEST_WORDS = 1000;

/** Whether a value from outside is something to look up. */
export const isLookUpQuestion = shaped<LookUpQuestion>({
  kind: oneOf(LOOK_UP_KINDS),
  words: atMost(LONGEST_WORDS, isString),
  language: orNull(isString),
});
