import type { Actor, Statement } from '../../lib/domain/analysis.ts';
import type { Asked } from '../../lib/domain/card.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { ShowPassage } from '../PassageButton.tsx';

/** What all parts of the map of voices look things up in. */
export interface VoiceDesk {
  readonly text: string;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Where the article tells that an actor was asked. */
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  readonly onShow: ShowPassage;
}

export function voiceDesk({ article, analysis, cards }: Reading, onShow: ShowPassage): VoiceDesk {
  return {
    text: article.text,
    statements: new Map(analysis.statements.map((statement) => [statement.id, statement])),
    actors: new Map(analysis.actors.map((actor) => [actor.id, actor])),
    asked: new Map(cards.map(({ actor, asked }) => [actor.id, asked])),
    onShow,
  };
}

/** The statements of these ids; one that is not there is left out. */
export function statementsOf(ids: readonly string[], { statements }: VoiceDesk): Statement[] {
  return ids.flatMap((id) => statements.get(id) ?? []);
}
