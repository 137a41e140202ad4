import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { actorKey, NAME_CHARACTERS } from '../../lib/domain/actor-decision.ts';
import { QUESTION_LIMITS } from '../../lib/domain/question-fields.ts';
import { SHELF_ACTOR_LIMITS } from '../../lib/domain/shelf-actor.ts';
import { ASKED_BY_PAGES, TO_BACKGROUND } from '../../lib/messages/index.ts';
import { articleWith, questionWith } from '../store/fixtures.ts';

const article = articleWith();
const KEY = 'person:jane harlow';
const LONG = 'x'.repeat(NAME_CHARACTERS + 1);
const ACTOR = {
  id: 'a1',
  name: 'Jane Harlow',
  type: 'person',
  titles: ['Sen.'],
  aliases: [],
  companions: [],
  background: null,
};

describe('a decision on an actor is let through', () => {
  test.each([
    { kind: 'rename', actor: KEY, name: 'Jane R. Harlow' },
    { kind: 'merge', actor: 'person:harlow', into: KEY },
    { kind: 'split', actor: 'organization:harlow: steel', alias: 'Steel' },
  ])('%o', (decision) => {
    expect(TO_BACKGROUND.decideActor({ article, decision })).toBe(true);
  });

  test('on an actor with a name like a book', () => {
    const actor = actorKey({ type: 'organization', name: 'x'.repeat(5_000) });
    const decision = { kind: 'rename', actor, name: 'X' };
    expect(TO_BACKGROUND.decideActor({ article, decision })).toBe(true);
  });

  test('whatever the actor is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (name) => {
        const actor = actorKey({ type: 'group', name: `G${name}` });
        const decision = { kind: 'rename', actor, name: 'The group' };
        expect(TO_BACKGROUND.decideActor({ article, decision })).toBe(true);
      }),
    );
  });
});

describe('a decision on an actor is refused', () => {
  test.each([
    ['of no kind', { actor: KEY, name: 'Jane' }],
    ['of an unknown kind', { kind: 'delete', actor: KEY }],
    ['without a name', { kind: 'rename', actor: KEY, name: ' ' }],
    ['with a name like a book', { kind: 'rename', actor: KEY, name: LONG }],
    ['with an alias like a book', { kind: 'split', actor: KEY, alias: LONG }],
    ['with a key of no type', { kind: 'rename', actor: 'jane harlow', name: 'Jane' }],
    ['with a key of an unknown type', { kind: 'rename', actor: 'dog:rex', name: 'Rex' }],
    ['with a key of no name', { kind: 'rename', actor: 'person:', name: 'Jane' }],
    ['with a key like a book', { kind: 'rename', actor: `person:${LONG}`, name: 'Jane' }],
    ['that makes one of itself', { kind: 'merge', actor: KEY, into: KEY }],
    ['that is nothing', null],
  ])('%s', (_, decision) => {
    expect(TO_BACKGROUND.decideActor({ article, decision })).toBe(false);
  });
});

describe('a request for histories', () => {
  test('is let through with as many actors as there may be', () => {
    const actors = Array.from({ length: SHELF_ACTOR_LIMITS.actors }, () => ACTOR);
    expect(TO_BACKGROUND.getActorHistories({ article, actors })).toBe(true);
    expect(TO_BACKGROUND.getActorHistories({ article, actors: [...actors, ACTOR] })).toBe(false);
  });

  test.each([
    ['a name like a book', { name: 'x'.repeat(SHELF_ACTOR_LIMITS.characters + 1) }],
    ['a title like a book', { titles: ['x'.repeat(SHELF_ACTOR_LIMITS.characters + 1)] }],
    ['many titles', { titles: Array.from({ length: SHELF_ACTOR_LIMITS.words + 1 }, String) }],
    ['an unknown type', { type: 'dog' }],
    ['names that are none', { aliases: [7] }],
  ])('is refused with %s', (_, given) => {
    const actors = [{ ...ACTOR, ...given }];
    expect(TO_BACKGROUND.getActorHistories({ article, actors })).toBe(false);
  });
});

describe('a question to keep', () => {
  const isLetThrough = (given: object) =>
    TO_BACKGROUND.saveQuestion({ article, question: { ...questionWith(), ...given } });

  test.each([
    [{}],
    [{ kind: 'gap', gap: 'who', found: 'Who?' }],
    [{ answerLink: 'https://office.example/report.pdf', isDismissed: true }],
  ])('is let through: %o', (given) => {
    expect(isLetThrough(given)).toBe(true);
  });

  test.each([
    ['an unknown sort of gap', { gap: 'whence' }],
    ['a link that runs', { answerLink: 'javascript:alert(1)' }],
    ['a link to nowhere', { answerLink: 'somewhere' }],
    ['words like a book', { text: 'x'.repeat(QUESTION_LIMITS.textCharacters + 1) }],
    ['a passage like a book', { quote: 'x'.repeat(QUESTION_LIMITS.quoteCharacters + 1) }],
    ['an answer like a library', { answer: 'x'.repeat(QUESTION_LIMITS.answerCharacters + 1) }],
    ['nothing said of dismissal', { isDismissed: undefined }],
  ])('is refused with %s', (_, given) => {
    expect(isLetThrough(given)).toBe(false);
  });
});

test('pages may ask nothing of this', () => {
  const never = ['decideActor', 'getActorHistories', 'saveQuestion', 'deleteQuestion'];
  expect(never.filter((name) => ASKED_BY_PAGES.has(name))).toEqual([]);
});
