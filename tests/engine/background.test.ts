import { describe, expect, it } from 'vitest';
import type { Actor, ActorType, Analysis } from '../../lib/domain/analysis.ts';
import type { BackgroundEntry, BackgroundKind } from '../../lib/domain/background.ts';
import { completeReading } from '../../lib/engine/index.ts';
import { articleOf } from './article-of.ts';

function entryOf(kind: BackgroundKind, ...signs: string[]): BackgroundEntry {
  return { kind, background: { about: kind, source: 'a list', asOf: null }, signs };
}

const KNOWN = new Map<string, BackgroundEntry | null>([
  ['Ada Moss', entryOf('senator')],
  ['Cole Webb', entryOf('representative', 'Ohio')],
  ['Iris Lund', entryOf('leader', 'Vestria')],
  ['Moss', entryOf('leader')],
  ['Vestria', entryOf('country')],
  ['Bureau of Tides', entryOf('agency', 'U.S.')],
  ['Tidewell', entryOf('company')],
  ['Brussels', entryOf('city-name', 'EU')],
  ['Pentagon', entryOf('institution-name')],
  ['Sam Shared', null],
]);

interface Found {
  readonly type?: ActorType;
  readonly titles?: readonly string[];
  readonly isSpeaking?: boolean;
}

function actorIn(
  text: string,
  name: string,
  id: string,
  { type = 'person', titles = [] }: Found,
): Actor {
  const start = text.indexOf(name);
  const evidence = { confidence: 1, madeBy: 'test' };
  const mentions = [{ start, end: start + name.length, kind: 'name' as const, ...evidence }];
  return { id, name, type, titles, mentions, couldBe: [], ...evidence };
}

/** What the card of the first of these actors says. */
function aboutFirst(text: string, found: readonly (readonly [name: string, found?: Found])[]) {
  const actors = found.map(([name, rest = {}], at) => actorIn(text, name, `a${at + 1}`, rest));
  const speaks = found[0]?.[1]?.isSpeaking === true;
  const analysis: Analysis = {
    language: 'en',
    sentences: [],
    actors,
    questions: [],
    statements: speaks ? [statementBy('a1')] : [],
  };
  const { cards } = completeReading(articleOf(text), analysis, { known: KNOWN });
  return cards.find(({ actor }) => actor.id === 'a1')?.background?.about ?? null;
}

function statementBy(actor: string): Analysis['statements'][number] {
  const source = { start: 0, end: 1, kind: 'named' as const, actor };
  const rest = { voice: 'reported', cue: null, checkWorthiness: 0, flags: [] } as const;
  return { id: 's1', spans: [], source, ...rest, confidence: 1, madeBy: 'test' };
}

describe('what a card knows of a person', () => {
  it.each([
    ['Sen. Ada Moss voted no.'],
    ['Ada Moss (R-S.D.) voted no.'],
    ['The bill failed. Senator Ada Moss voted no.'],
  ])('is said where the article gives the office: %s', (text) => {
    expect(aboutFirst(text, [['Ada Moss']])).toBe('senator');
  });

  it('is said where the office stands in a title', () => {
    const titles = ['a Republican senator from South Dakota'];
    expect(aboutFirst('Ada Moss voted no.', [['Ada Moss', { titles }]])).toBe('senator');
  });

  it.each([
    ['Ada Moss bakes bread.', []],
    ['State Sen. Ada Moss voted no.', []],
    ['Former Sen. Ada Moss voted no.', []],
    ['Rep. Ada Moss voted, and so did the Senate.', []],
    ['A senator resigned yesterday. Ada Moss bakes bread.', []],
    ['The actor Ada Moss met a senator.', ['actor']],
  ])('is not said where the article gives none, or another: %s', (text, titles) => {
    expect(aboutFirst(text, [['Ada Moss', { titles }]])).toBeNull();
  });

  it('is said of a member of the House only in an article on their state', () => {
    expect(aboutFirst('Rep. Cole Webb of Ohio left.', [['Cole Webb']])).toBe('representative');
    expect(aboutFirst('Rep. Cole Webb of Utah left.', [['Cole Webb']])).toBeNull();
    expect(aboutFirst('Sens. Roe and Cole Webb, of Ohio, left.', [['Cole Webb']])).toBeNull();
  });

  it('is said of a leader where the country is named and no role speaks against it', () => {
    expect(aboutFirst('Iris Lund of Vestria spoke.', [['Iris Lund']])).toBe('leader');
    expect(aboutFirst('Iris Lund spoke.', [['Iris Lund']])).toBeNull();
    expect(aboutFirst('The singer Iris Lund toured Vestria.', [['Iris Lund']])).toBeNull();
  });

  it('is never said of a first name or a surname alone, nor of a shared name', () => {
    for (const name of ['Ada', 'Moss', 'Sam Shared']) {
      expect(aboutFirst(`Sen. ${name} voted no.`, [[name]]), name).toBeNull();
    }
  });
});

describe('what a card knows of a place or an organization', () => {
  it('asks for the same type', () => {
    expect(aboutFirst('Vestria votes.', [['Vestria', { type: 'place' }]])).toBe('country');
    expect(aboutFirst('Vestria votes.', [['Vestria', { type: 'organization' }]])).toBeNull();
    expect(aboutFirst('Tidewell grew.', [['Tidewell', { type: 'organization' }]])).toBe('company');
    expect(aboutFirst('Tidewell grew.', [['Tidewell', { type: 'place' }]])).toBeNull();
  });

  it('is left out where a person here bears the name as well', () => {
    const place = ['Vestria', { type: 'place' }] as const;
    expect(aboutFirst('Vestria lost to Max Vestria.', [place, ['Max Vestria']])).toBeNull();
  });

  it('knows a company by its legal form, too', () => {
    const company = ['Tidewell Inc.', { type: 'organization' }] as const;
    expect(aboutFirst('Tidewell Inc. grew.', [company])).toBe('company');
  });

  it('asks for the signs of an entry as whole words', () => {
    const bureau = ['Bureau of Tides', { type: 'organization' }] as const;
    expect(aboutFirst('The U.S. Bureau of Tides said so.', [bureau])).toBe('agency');
    expect(aboutFirst('The Manila Bureau of Tides said so.', [bureau])).toBeNull();
  });

  it('takes a house for who works there, and a city only where it speaks', () => {
    const house = ['Pentagon', { type: 'organization' }] as const;
    expect(aboutFirst('The Pentagon said so.', [house])).toBe('institution-name');
    const speaking = { type: 'place', isSpeaking: true } as const;
    expect(aboutFirst('Brussels told EU states.', [['Brussels', speaking]])).toBe('city-name');
    expect(aboutFirst('EU trains to Brussels.', [['Brussels', { type: 'place' }]])).toBeNull();
    expect(aboutFirst('BRUSSELS – EU leaders met.', [['BRUSSELS', speaking]])).toBeNull();
  });
});
