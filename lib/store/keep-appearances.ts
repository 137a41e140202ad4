import type { Analysis, Statement } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { nameKeys } from '../domain/name-keys.ts';
import { publishedTime } from '../domain/published-time.ts';
import { type CardOfActor, shelfActor } from '../domain/shelf-actor.ts';
import { type KeptAppearance, MOST_SAID, type SaidThen } from '../domain/shelf-appearance.ts';
import { statementText } from '../domain/statement-span.ts';
import type { ShelfDatabase } from './database.ts';

/** A saved article as it was read. */
export interface SavedReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly cards: readonly CardOfActor[];
}

/** Keeps who appears in a saved article, instead of what was kept of that before; `null` takes it off the shelf. */
export async function keepAppearances(
  { appearances }: Pick<ShelfDatabase, 'appearances'>,
  articleId: string,
  reading: SavedReading | null,
  now: number,
): Promise<void> {
  await appearances.where('articleId').equals(articleId).delete();
  if (reading !== null) await appearances.bulkAdd(appearancesIn(articleId, reading, now));
}

/** Who appears in a saved article; those with no name to find them by are left out. */
export function appearancesIn(
  articleId: string,
  { article, analysis, cards }: SavedReading,
  now: number,
): KeptAppearance[] {
  const time = publishedTime(article.published) ?? now;
  const saidBy = Map.groupBy(analysis.statements, ({ source }) => source?.actor ?? null);
  return cards.flatMap((card) => {
    const actor = shelfActor(card, { article, cards });
    const keys = nameKeys(actor).map((key) => [key, time] as const);
    const said = mostTelling(saidBy.get(card.actor.id) ?? []).map((statement) =>
      saidThen(article.text, statement),
    );
    return keys.length === 0 ? [] : [{ articleId, keys, actor, said }];
  });
}

/** Quotes before what is told in other words, as many as are shown, in reading order. */
function mostTelling(statements: readonly Statement[]): readonly Statement[] {
  const quotesFirst = statements.toSorted((a, b) => rankOf(a) - rankOf(b));
  const chosen = new Set(quotesFirst.slice(0, MOST_SAID.statements));
  return statements.filter((statement) => chosen.has(statement));
}

function rankOf({ voice }: Statement): number {
  return voice === 'quote' ? 0 : 1;
}

function saidThen(text: string, statement: Statement): SaidThen {
  return { text: cut(statementText(text, statement)), voice: statement.voice };
}

/** The text if it is short enough, or as many whole words of it as are. */
function cut(text: string): string {
  if (text.length <= MOST_SAID.characters) return text;
  const start = text.slice(0, MOST_SAID.characters);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > MOST_SAID.characters / 2 ? end : undefined).trimEnd()}…`;
}
