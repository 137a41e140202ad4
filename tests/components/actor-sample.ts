import type { PopupActions } from '../../components/popup-actions.ts';
import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { Actor, Mention } from '../../lib/domain/analysis.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { completeReading, decideActors } from '../../lib/engine/index.ts';
import { actorOf, readingOf } from './reading-of.ts';

const LINES = [
  { text: 'The dam will hold, Ada Moss said.', source: ['Ada Moss', 'named', 'moss'] },
  { text: 'Moss said the town was warned.', source: ['Moss', 'named', 'moss'] },
  { text: 'She added that it will be mended.', source: ['She', 'named', 'moss'] },
  { text: 'Moss is wrong, Bo Lind said.', source: ['Bo Lind', 'named', 'lind'] },
  { text: 'Ada Moss and Bo Lind met in Ort. Clara Moss was away.' },
  { text: 'Bo Lind declined to comment further. Moss signed the letter.' },
] as const;

const SAMPLE_TEXT = LINES.map(({ text }) => text).join('\n\n');

/** Every place where the text is like this. */
function mentionsOf(pattern: RegExp, kind: Mention['kind'] = 'name'): Mention[] {
  const made = { kind, confidence: 1, madeBy: 'test' };
  return Array.from(SAMPLE_TEXT.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    ...made,
  }));
}

const OF_MOSS = [
  ...mentionsOf(/(?<!Clara )(?:Ada )?Moss/g),
  ...mentionsOf(/She/g, 'pronoun'),
].toSorted((a, b) => a.start - b.start);

const ACTORS: readonly Actor[] = [
  actorOf('moss', 'Ada Moss', { titles: ['Mayor'], mentions: OF_MOSS }),
  actorOf('lind', 'Bo Lind', { mentions: mentionsOf(/Bo Lind/g) }),
  actorOf('clara', 'Clara Moss', { mentions: mentionsOf(/Clara Moss/g) }),
  actorOf('ort', 'Ort', { type: 'place', mentions: mentionsOf(/Ort/g) }),
];

/** An article with two who speak, one who is only named, and a place. */
export function sampleReading(cards: Readonly<Record<string, Partial<Card>>> = {}): Reading {
  const reading = readingOf(LINES, { actors: ACTORS });
  // What cards say of each other is found elsewhere; here it is what the test wants.
  const nothing = { saidAbout: [], asked: [], appearsWith: [] };
  const changed = reading.cards.map((card) => ({ ...card, ...nothing, ...cards[card.actor.id] }));
  return { ...reading, cards: changed };
}

/** The reading with one actor changed, wherever it stands. */
export function withActor(reading: Reading, id: string, change: Partial<Actor>): Reading {
  const changed = (actor: Actor): Actor => (actor.id === id ? { ...actor, ...change } : actor);
  return {
    ...reading,
    analysis: { ...reading.analysis, actors: reading.analysis.actors.map(changed) },
    cards: reading.cards.map((card) => ({ ...card, actor: changed(card.actor) })),
  };
}

/** A span of the sample's text. */
export function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = SAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

type DecisionActions = Pick<PopupActions, 'readTab' | 'decideActor' | 'onActorNews' | 'undo'>;

/** Keeps what is decided about actors, and reads the tab as decided; undoing takes the last one back. */
export function decisionStock(reading: Reading): DecisionActions {
  const decisions: ActorDecision[] = [];
  const listeners = new Set<(articleId: string) => void>();
  const tell = (): void => listeners.forEach((listener) => listener('article'));
  const decided = (): Reading => {
    if (decisions.length === 0) return reading;
    return completeReading(
      reading.article,
      decideActors(reading.article, reading.analysis, decisions),
    );
  };
  return {
    readTab: async () => ({ state: 'read', reading: decided(), isPainted: true }),
    async decideActor(_, decision) {
      decisions.push(decision);
      tell();
    },
    onActorNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async undo() {
      if (decisions.pop() === undefined) return null;
      tell();
      return { deed: 'merged', noteId: null };
    },
  };
}
