import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { BackgroundPack } from '../../domain/background.ts';
import type { Card } from '../../domain/card.ts';
import { findBackground } from './find-background.ts';

/** A card for every actor, those who speak most first, then those mentioned most. */
export function buildCards(article: Article, analysis: Analysis, known: BackgroundPack): Card[] {
  const saidBy = Map.groupBy(analysis.statements, (statement) => statement.source?.actor ?? null);
  return analysis.actors
    .map((actor) => {
      const statements = (saidBy.get(actor.id) ?? []).map(({ id }) => id);
      const named = { actor, isSpeaking: statements.length > 0 };
      const background = findBackground(named, { article, actors: analysis.actors, known });
      return { actor, statements, background, saidAbout: [], asked: [], appearsWith: [] };
    })
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        b.actor.mentions.length - a.actor.mentions.length,
    );
}
