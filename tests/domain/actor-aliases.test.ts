import { describe, expect, it } from 'vitest';

import type { Actor, Mention } from '../../lib/domain/analysis.ts';
import { aliasesOf } from '../../lib/domain/actor-aliases.ts';

const TEXT =
  'Ada Moss spoke. “Moss is late,” he said of Moss. MOSS’s own dam. The senator left. Ada  Moss. ';

function mentionOf(words: string, kind: Mention['kind'] = 'name', from = 0): Mention {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, kind, confidence: 1, madeBy: 'test' };
}

function actorWith(name: string, mentions: readonly Mention[]): Actor {
  const made = { titles: [], couldBe: [], confidence: 1, madeBy: 'test' };
  return { id: 'a1', name, type: 'person', mentions, ...made };
}

describe('what else an article calls an actor', () => {
  it('is every other name once, however it is written, in reading order', () => {
    const mentions = ['Ada Moss', 'Moss', 'MOSS’s', 'Ada  Moss'].map((words) => mentionOf(words));
    mentions[1] = mentionOf('Moss', 'name', 10);
    expect(aliasesOf(TEXT, actorWith('Ada Moss', mentions))).toEqual(['Moss']);
  });

  it('leaves out roles and pronouns', () => {
    const mentions = [mentionOf('The senator', 'role'), mentionOf('he', 'pronoun')];
    expect(aliasesOf(TEXT, actorWith('Ada Moss', mentions))).toEqual([]);
  });

  it('has the name it was found by, where the reader gave it another', () => {
    expect(aliasesOf(TEXT, actorWith('Senator M.', [mentionOf('Ada Moss')]))).toEqual(['Ada Moss']);
  });
});
