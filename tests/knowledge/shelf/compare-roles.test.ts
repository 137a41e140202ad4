import { describe, expect, test } from 'vitest';

import { compareRoles } from '../../../lib/knowledge/shelf/compare-roles.ts';

describe('the roles of two articles', () => {
  test.each([
    ['Sen.', 'a Republican senator from South Dakota'],
    ['the Republican senator', 'Republican Sen.'],
    ['mayor of Harlow', 'the mayor'],
    ['then-Secretary of State', 'the secretary'],
    ['White House press secretary', 'White House spokeswoman'],
    ['spokeswoman for the ministry', 'ministry spokesman'],
    ['former head coach of the Rovers', 'Rovers coach'],
  ])('agree: %s, %s', (here, there) => {
    expect(compareRoles([here], [there])).toBe('agree');
    expect(compareRoles([there], [here])).toBe('agree');
  });

  test.each([
    ['a Republican senator', 'the football coach'],
    ['a retired nurse', 'professor of law at Benton University'],
    ['chief executive of Harlow Steel', 'a baker from Benton'],
  ])('contradict each other: %s, %s', (here, there) => {
    expect(compareRoles([here], [there])).toBe('contradict');
    expect(compareRoles([there], [here])).toBe('contradict');
  });

  test.each([
    ['mayor of Harlow', 'mayor of Benton'],
    ['a senator from Ohio', 'the governor'],
    ['the Republican nominee', 'a coach'],
    ['a 42-year-old man', 'the senator'],
    ['Mr.', 'Dr.'],
    ['a nurse', 'a nurse'],
    ['an economist', 'an economist at Benton University'],
    ['a former lawyer', 'the swimming coach'],
    ['ex-wife of the mayor', 'a coach'],
    ['Democratic front-runner', 'a coach'],
    ['professor of law', 'a lecturer in law'],
  ])('tell nothing: %s, %s', (here, there) => {
    expect(compareRoles([here], [there])).toBe('silent');
    expect(compareRoles([there], [here])).toBe('silent');
  });

  test('tell nothing where one article gives none', () => {
    expect(compareRoles([], ['the senator'])).toBe('silent');
    expect(compareRoles(['the senator'], [])).toBe('silent');
    expect(compareRoles(['', '—', 'the'], ['the senator'])).toBe('silent');
  });

  test('agree by any of several titles', () => {
    const here = ['a father of two', 'the mayor'];
    expect(compareRoles(here, ['a cyclist', 'Mayor'])).toBe('agree');
  });
});
