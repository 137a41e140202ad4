import { describe, expect, it } from 'vitest';
import { askWho } from '../../lib/engine/4-questions/words/ask-who.ts';
import { readWho } from '../../lib/engine/4-questions/words/read-who.ts';

function asked(words: string, article = ''): string | null {
  const who = readWho(words);
  return who === null ? null : askWho(who, article, false);
}

describe('asking who an unnamed source is', () => {
  it.each([
    ['Officials', 'Which officials?'],
    ['Sources close to the matter', 'Who are the sources close to the matter?'],
    ['Leaders there', 'Which leaders?'],
    ['some Mexican voices', 'Which Mexican voices?'],
    ['a person familiar with the plan', 'Who is the person familiar with the plan?'],
    ['the critics', 'Which critics?'],
    ['Senior aides', 'Which senior aides?'],
    ['Two people familiar with the plan', 'Who are the two people familiar with the plan?'],
    ['American officials', 'Which American officials?'],
    ['FBI officials', 'Which FBI officials?'],
    ['Trump advisers', 'Which Trump advisers?'],
    ['Planners, who met in May', 'Which planners?'],
    ['Source familiar with the ad', 'Who is the source familiar with the ad?'],
    ['Fellow Republicans', 'Which Republicans?'],
    ['Corporate lobbyists', 'Which corporate lobbyists?'],
    ['Our sources', 'Which sources?'],
    ['Islamist politicians', 'Which Islamist politicians?'],
    ['Fed policymakers', 'Which Fed policymakers?'],
    ['most Republicans', 'Which Republicans?'],
    ['another official at the court', 'Who is the official at the court?'],
    ['donors who spoke to us', 'Which donors?'],
    ['Voters', 'How many voters say so, and who asked them?'],
  ])('asks about “%s”: %s', (words, question) => {
    expect(asked(words)).toBe(question);
  });

  it('writes small what the article also writes small', () => {
    expect(asked('Whale experts', 'They saw a whale there.')).toBe('Which whale experts?');
    expect(asked('Energy officials', 'No energy is left, said staff at Energy.')).toBe(
      'Which Energy officials?',
    );
  });

  it.each([
    'they',
    'Some',
    'the others',
    'Everyone',
    'people',
    'the 75',
    'something',
    'none of them',
  ])('asks nothing about a bare stand-in: %s', (words) => {
    expect(asked(words)).toBeNull();
  });

  it.each([
    'the 71 residents',
    'a demonstrator',
    'two former technicians',
    'her mother',
    'a doctor from the town',
    'one student',
    'a gay activist',
    'a critic',
    'workers',
  ])('asks for no private person’s name: %s', (words) => {
    expect(asked(words)).toBeNull();
  });

  it.each([
    'the official',
    'the same official',
    'these executives',
    'few strategists',
    'our experts',
    'where restructuring experts',
    'a leader',
    'my opponents',
    'They’d officials',
    'Picture Desk/Agency Many officials',
    '04.00 Officials',
    'hard a woman',
  ])('asks nothing where no plain question comes of it: %s', (words) => {
    expect(asked(words)).toBeNull();
  });
});
