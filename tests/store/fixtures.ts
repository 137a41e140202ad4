import { describePassage } from '../../lib/anchoring/index.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { NoteContent } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork } from '../../lib/domain/shelf.ts';
import type { NewNote } from '../../lib/store/keep-notes.ts';

/** A small article of our own; only what a test is about is given. */
export function articleWith(given: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/2026/bridge-closed',
    canonicalUrl: null,
    title: 'Bridge closed for repairs',
    byline: 'Ada Winter',
    outlet: 'The Example Paper',
    published: '2026-11-02',
    language: 'en',
    text: 'The bridge is closed, the mayor said.',
    blocks: [{ start: 0, end: 37, kind: 'paragraph' }],
    links: [],
    ...given,
  };
}

/** A reading in which one statement is put down to an office. */
export function readingOf(article: Article): Reading {
  return {
    article,
    analysis: {
      language: 'en',
      sentences: [{ start: 0, end: 37, checkWorthiness: 0.8, subjectivity: 0.1 }],
      statements: [
        {
          id: 's1',
          voice: 'reported',
          spans: [{ start: 0, end: 20 }],
          cue: { start: 32, end: 36 },
          source: { start: 22, end: 31, kind: 'role', actor: null },
          checkWorthiness: 0.8,
          flags: [],
          confidence: 0.9,
          madeBy: 'test',
        },
      ],
      actors: [],
      questions: [],
    },
    cards: [],
    voices: { total: 1, byKind: { named: 0, role: 1, document: 0, unnamed: 0, none: 0 } },
    voiceMap: { voices: [], unclear: [], ownWords: 0, accused: [], headline: null },
    isModelMissing: false,
  };
}

/** Words that one subject has and another has not. */
const WORDS = {
  bridge: 'bridge cracks steel pillars engineers mayor detour traffic repairs budget council river',
  ferry: 'ferry crews strike wages harbour captain timetable island passengers union offer talks',
  school:
    'school pupils teachers lessons heating winter parents classroom petition board lunch bus',
};

export type Subject = keyof typeof WORDS;

/** A text of some 500 words on one subject; the same every time. */
export function textAbout(subject: Subject): string {
  const words = WORDS[subject].split(' ');
  const at = (index: number): string => words[index % words.length] ?? '';
  const sentences = Array.from({ length: 50 }, (_, index) => {
    const [first, second, third] = [at(index), at(index * 5 + 1), at(index * 7 + 3)];
    return `The ${first} of ${second} ${index} saw ${third} ${index * 3}, ${second} ${third}.`;
  });
  return sentences.join(' ');
}

/** An article on a subject under an address of its own. */
export function articleAbout(subject: Subject, given: Partial<Article> = {}): Article {
  const text = textAbout(subject);
  return articleWith({
    url: `https://paper.example/2026/${subject}`,
    title: `All about the ${subject}`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...given,
  });
}

/** A clock that moves by one millisecond each time it is asked. */
export function tickingClock(): () => number {
  let now = 1_000;
  return () => now++;
}

/** What a reader gives a note; only what a test is about is given. */
export function contentWith(given: Partial<NoteContent> = {}): NoteContent {
  return { colour: 'yellow', comment: '', tags: [], flag: null, ...given };
}

/** A note on the first words of an article. */
export function newNote(article: Article, given: Partial<NoteContent> = {}): NewNote {
  const passage = describePassage(article.text, { start: 4, end: 20 });
  return { article, passage, sentence: passage.quote, content: contentWith(given) };
}

/** A question of the reader's own that is not kept yet; only what a test is about is given. */
export function questionWith(given: Partial<QuestionWork> = {}): QuestionWork {
  return {
    id: null,
    kind: 'reader',
    gap: null,
    text: 'Who pays for it?',
    found: '',
    quote: '',
    isAnswered: false,
    answer: '',
    answerLink: '',
    isDismissed: false,
    ...given,
  };
}
