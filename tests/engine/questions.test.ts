import { describe, expect, it } from 'vitest';
import { askWho } from '../../lib/engine/4-questions/ask-who.ts';

describe('asking who an unnamed source is', () => {
  it.each([
    ['Officials', 'Which officials?'],
    ['Sources close to the matter', 'Who are the sources close to the matter?'],
    ['Leaders there', 'Which leaders?'],
    ['some Mexican voices', 'Which Mexican voices?'],
    ['a person familiar with the plan', 'Who is the person familiar with the plan?'],
    ['the critics', 'Which critics?'],
    ['Americans', 'Which Americans?'],
    ['Veterans', 'Which veterans?'],
    ['Senior aides', 'Which senior aides?'],
    ['Two people familiar with the plan', 'Who are the two people familiar with the plan?'],
    ['two former technicians', 'Who are the two former technicians?'],
    ['American officials', 'Which American officials?'],
    ['FBI agents', 'Which FBI agents?'],
    ['Planners, who met in May', 'Which planners?'],
    ['Our sources', 'Which sources?'],
    ['both sides', 'Which sides?'],
    ['Islamist politicians', 'Which Islamist politicians?'],
    ['Fed policymakers', 'Which Fed policymakers?'],
    ['Economists', 'Which economists?'],
  ])('asks about “%s”: %s', (words, question) => {
    expect(askWho(words)).toBe(question);
  });

  it.each(['they', 'Some', 'others', 'the others', 'Everyone', 'people', 'the 75', 'something'])(
    'asks nothing about a bare stand-in: %s',
    (words) => {
      expect(askWho(words)).toBeNull();
    },
  );

  it.each(['hard a woman', 'her mother', 'people of course'])(
    'asks nothing where no plain question comes of it: %s',
    (words) => {
      expect(askWho(words)).toBeNull();
    },
  );
});
