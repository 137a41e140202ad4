import type { Actor, Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { completeReading } from '../../lib/engine/index.ts';
import { articleWith } from './fixtures.ts';

/** Somebody in a story; only what a test is about is given. */
export interface Character {
  readonly name: string;
  readonly type?: Actor['type'];
  readonly titles?: readonly string[];
  readonly aliases?: readonly string[];
  /** What it is quoted with. */
  readonly says?: readonly string[];
  /** What it says in other words. */
  readonly tells?: readonly string[];
}

const FOUND = { confidence: 1, madeBy: 'test' };

/** An article in which each character is named once by each name, and says what it says, as it is read. */
export function storyOf(name: string, characters: readonly Character[], given = {}): Reading {
  let text = '';
  const add = (words: string) => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length };
  };
  const actors: Actor[] = [];
  const statements: Statement[] = [];
  for (const [at, { type = 'person', ...one }] of characters.entries()) {
    const id = `a${at + 1}`;
    const names = [one.name, ...(one.aliases ?? [])];
    const mentions = names.map((words) => ({ ...add(words), ...FOUND, kind: 'name' as const }));
    const titles = one.titles ?? [];
    actors.push({ ...FOUND, id, name: one.name, type, titles, mentions, couldBe: [] });
    const said = [
      ...(one.tells ?? []).map((words) => ({ words, voice: 'reported' as const })),
      ...(one.says ?? []).map((words) => ({ words, voice: 'quote' as const })),
    ];
    for (const { words, voice } of said) {
      const spans = [add(words)];
      const source = { ...add(one.name), kind: 'named' as const, actor: id };
      const rest = { cue: null, checkWorthiness: 0.5, flags: [] };
      statements.push({ ...FOUND, id: `s${statements.length + 1}`, voice, spans, source, ...rest });
    }
  }
  const article = articleNamed(name, text, given);
  const sentences = [{ start: 0, end: text.length, checkWorthiness: 0.5, subjectivity: 0 }];
  return completeReading(article, { language: 'en', sentences, statements, actors, questions: [] });
}

/** An article under an address of its own. */
function articleNamed(name: string, text: string, given: Partial<Article>): Article {
  return articleWith({
    url: `https://paper.example/2026/${name}`,
    title: `All about the ${name}`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...given,
  });
}
