import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { BackgroundPack } from '../../domain/background.ts';
import type { Card } from '../../domain/card.ts';
import type { Request } from '../3-findings/requests/find-requests.ts';
import { appearsWith } from './appears-with.ts';
import { findBackground } from './find-background.ts';
import { saidAbout } from './said-about.ts';

/** What is known beside the analysis. */
interface Known {
  readonly pack: BackgroundPack;
  /** Where the article tells that somebody was asked. */
  readonly requests: readonly Request[];
}

/** A card for every actor, those who speak most first, then those mentioned most. */
export function buildCards(
  article: Article,
  analysis: Analysis,
  { pack, requests }: Known,
): Card[] {
  const { actors, statements, sentences } = analysis;
  const saidBy = Map.groupBy(statements, (statement) => statement.source?.actor ?? null);
  const askedOf = Map.groupBy(requests, ({ actor }) => actor);
  const about = saidAbout(article.text, statements, actors);
  const companions = appearsWith(sentences, actors);
  return actors
    .map((actor): Card => {
      const { id } = actor;
      const own = (saidBy.get(id) ?? []).map((statement) => statement.id);
      const named = { actor, isSpeaking: own.length > 0 };
      return {
        actor,
        statements: own,
        background: findBackground(named, { article, actors, known: pack }),
        saidAbout: about.get(id) ?? [],
        asked: (askedOf.get(id) ?? []).map(({ outcome, start, end }) => ({ outcome, start, end })),
        appearsWith: companions.get(id) ?? [],
      };
    })
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        b.actor.mentions.length - a.actor.mentions.length,
    );
}
