import fc from 'fast-check';

import { type Analysis, GAP_KINDS } from '../../lib/domain/analysis.ts';
import type { Dossier, ShelfLists } from '../../lib/domain/dossier.ts';
import { CHECK_STATUSES } from '../../lib/domain/note.ts';
import { NOTE_COLOURS } from '../../lib/domain/note-colours.ts';
import type { Kept } from '../../lib/domain/shelf.ts';

/** Words of any language, signs that formats trip over among them. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '"',
    "'",
    '---',
    '# no',
    '[[x]]',
    '<script>',
    '\n',
    '👩‍🚒 said',
    'a,b;c\td',
  ),
);
const someWords = words.map((text) => `x${text}`);
/** None is yet to come. */
const time = fc.integer({ min: 0, max: 1.79e12 });
const orNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some);

const kept: fc.Arbitrary<Kept> = fc.record({
  id: fc.uuid(),
  created: time,
  changed: time,
  deleted: fc.constant(null),
  revision: fc.nat(),
});

const TEXT = 'The ferry 👩‍🚒 will not sail, the mayor said. Nobody asked the crew.';

/** Where signs begin and end: no selection cuts one in halves. */
const EDGES = [0, ...Array.from(TEXT.matchAll(/./gu), ({ 0: sign, index }) => index + sign.length)];

const passage = fc
  .tuple(fc.nat(EDGES.length - 2), fc.integer({ min: 1, max: EDGES.length - 1 }))
  .map(([from, signs]) => {
    const [start, end] = [EDGES[from]!, EDGES[Math.min(from + signs, EDGES.length - 1)]!];
    return {
      start,
      end,
      quote: TEXT.slice(start, end),
      prefix: TEXT.slice(EDGES[Math.max(0, from - 8)], start),
      suffix: TEXT.slice(end, end + 8).replace(/[\ud800-\udbff]$/, ''),
      textLength: TEXT.length,
    };
  });

const flag = fc.record({
  status: fc.constantFrom(...CHECK_STATUSES),
  evidence: fc.array(fc.record({ address: fc.webUrl(), remark: words }), { maxLength: 2 }),
  assignee: words,
  due: orNone(fc.constantFrom('2026-11-30', '2028-02-29')),
});

const note = fc.record({
  passage,
  sentence: words,
  colour: fc.constantFrom(...NOTE_COLOURS),
  comment: words,
  tags: fc.uniqueArray(someWords, { maxLength: 3 }),
  flag: orNone(flag),
});

const question = fc.record({
  kind: fc.constantFrom('asked' as const, 'gap' as const, 'reader' as const),
  gap: orNone(fc.constantFrom(...GAP_KINDS)),
  text: someWords,
  found: words,
  quote: words,
  isAnswered: fc.boolean(),
  answer: words,
  answerLink: fc.oneof(fc.constant(''), fc.webUrl()),
  isDismissed: fc.boolean(),
});

const article = fc.record({
  address: fc.webUrl(),
  title: words,
  byline: orNone(words),
  outlet: orNone(words),
  published: orNone(fc.constantFrom('2026-11-02', '2026-11-02T10:00:00Z')),
  note: words,
  isSaved: fc.boolean(),
  tags: fc.uniqueArray(someWords, { maxLength: 2 }),
  collections: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
});

const actorKey = someWords.map((name) => `organization:${name}`);

const decision = fc.record({
  place: fc.nat(),
  names: fc.array(words, { maxLength: 2 }),
  decision: orNone(
    fc.oneof(
      fc.record({ kind: fc.constant('rename' as const), actor: actorKey, name: someWords }),
      fc.record({
        kind: fc.constant('merge' as const),
        actor: fc.constant('person:the mayor'),
        into: actorKey,
      }),
      fc.record({ kind: fc.constant('split' as const), actor: actorKey, alias: someWords }),
    ),
  ),
});

const MADE = { confidence: 0.5, madeBy: 'rule' };

/** What was found in a text; little, but something of every kind. */
const ANALYSIS: Analysis = {
  language: 'en',
  sentences: [{ start: 0, end: 5, checkWorthiness: 1, subjectivity: 0 }],
  statements: [
    {
      ...MADE,
      id: 's1',
      voice: 'reported',
      spans: [{ start: 0, end: 5 }],
      cue: null,
      source: { start: 6, end: 9, kind: 'unnamed', actor: null },
      checkWorthiness: 0.25,
      flags: [{ start: 6, end: 9, kind: 'unnamed-source', why: 'why' }],
    },
  ],
  actors: [
    {
      ...MADE,
      id: 'a1',
      name: 'the mayor',
      type: 'person',
      titles: ['mayor'],
      mentions: [{ ...MADE, start: 1, end: 2, kind: 'role' }],
      couldBe: ['a2'],
    },
  ],
  questions: [{ id: 'q1', start: 0, end: 1, kind: 'gap', gap: 'who', text: 'Who?' }],
};

/** A dossier with any words anywhere, whose notes stand on `TEXT`. */
export const someDossier: fc.Arbitrary<Dossier> = fc
  .tuple(
    fc.tuple(kept, article),
    kept,
    fc.array(fc.tuple(kept, note), { maxLength: 4 }),
    fc.array(fc.tuple(kept, question, fc.boolean()), { maxLength: 3 }),
    fc.tuple(orNone(fc.constant(ANALYSIS)), fc.array(fc.tuple(kept, decision), { maxLength: 2 })),
  )
  .map(([[record, facts], text, notes, questions, [analysis, decisions]]) => {
    const articleId = record.id;
    const firstNote = notes[0]?.[0].id ?? null;
    return {
      article: { ...record, ...facts, addresses: [facts.address], keys: [] },
      texts: [{ ...text, articleId, role: 'first', article: articleOf(facts.address), analysis }],
      notes: notes.map(([base, content]) => ({ ...base, ...content, articleId })),
      questions: questions.map(([base, content, hangs]) => ({
        ...base,
        ...content,
        articleId,
        noteId: hangs ? firstNote : null,
      })),
      decisions: decisions.map(([base, content]) => ({ ...base, ...content, articleId })),
    };
  });

function articleOf(url: string) {
  return {
    url,
    canonicalUrl: null,
    title: '',
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    text: TEXT,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: TEXT.length }],
    links: [],
  };
}

const filter = fc.record({
  sites: fc.array(words, { maxLength: 2 }),
  actors: fc.array(words, { maxLength: 2 }),
  tags: fc.array(words, { maxLength: 2 }),
  collections: fc.array(fc.uuid(), { maxLength: 2 }),
  colours: fc.subarray([...NOTE_COLOURS]),
  statuses: fc.subarray([...CHECK_STATUSES]),
  from: orNone(fc.constant('2026-01-31')),
  to: orNone(fc.constant('2026-12-31')),
  isSaved: orNone(fc.boolean()),
  hasOpenQuestions: fc.boolean(),
});

/** Collections and searches with any words. */
export const someLists: fc.Arbitrary<ShelfLists> = fc.record({
  collections: fc.array(
    fc.tuple(kept, words).map(([base, name]) => ({ ...base, name })),
    { maxLength: 2 },
  ),
  searches: fc.array(
    fc.tuple(kept, words, words, filter).map(([base, name, query, wanted]) => ({
      ...base,
      name,
      query,
      filter: wanted,
    })),
    { maxLength: 2 },
  ),
});
