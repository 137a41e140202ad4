import { describe, expect, it } from 'vitest';
import { gapsIn } from './gaps-in.ts';

describe('who is missing', () => {
  const accusation = 'Residents of Lenn accused Karl Harlow of selling the water of the town.';

  it('asks for the word of somebody accused', () => {
    expect(gapsIn(accusation)).toContain(
      'What does Karl Harlow say to the accusation, and did anybody ask?',
    );
  });

  it.each([
    'Harlow did not respond to a request for comment.',
    '“It is not true,” said Harlow.',
    'A lawyer for Harlow calls it a lie.',
    'He denied it.',
    'The town settled with Karl Harlow, who called it a lie.',
  ])('asks nothing where there is an answer: %s', (answer) => {
    expect(gapsIn(accusation, answer).join()).not.toMatch(/say to the accusation/);
  });
});

describe('an answer to an accusation', () => {
  const accusation =
    'Prosecutors accused Karl Harlow and Tilda Roe of selling the water of the town.';

  it('is not what another one of the accused says', () => {
    const asked = gapsIn(accusation, 'Roe denied it in a statement.', 'Harlow left the town.');
    expect(asked.join()).toContain('What does Karl Harlow say');
    expect(asked.join()).not.toContain('What does Tilda Roe say');
  });

  it('is not what the lawyer of somebody else says', () => {
    const asked = gapsIn(accusation, 'Roe’s lawyer called it a lie.', 'Harlow left the town.');
    expect(asked.join()).toContain('What does Karl Harlow say');
  });

  it('is not asked for where nobody accuses', () => {
    expect(gapsIn('Nobody has accused Karl Harlow of selling the water.').join()).toBe('');
    expect(gapsIn('Residents blasted Karl Harlow as slow.').join()).toBe('');
  });
});
