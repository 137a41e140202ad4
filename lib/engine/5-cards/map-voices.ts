import type { Analysis, Source, Statement } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { wordsIn } from '../../domain/count-words.ts';
import { textOf } from '../../domain/span.ts';
import { statementText } from '../../domain/statement-span.ts';
import type { Voice, VoiceMap } from '../../domain/voice-map.ts';

/** Who is heard in the article, and how much. */
export function mapVoices({ text }: Article, { statements, actors }: Analysis): VoiceMap {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const wordsOf = (some: readonly Statement[]): number =>
    some.reduce((sum, statement) => sum + wordsIn(statementText(text, statement)), 0);
  const keyOf = ({ source }: Statement): string | null =>
    source && (source.actor ?? textOf(text, source).toLowerCase());
  const bySource = Map.groupBy(statements, keyOf);
  const own = bySource.get(null) ?? [];
  bySource.delete(null);
  const voices = [...bySource.values()].map((said): Voice => {
    const source = said[0]!.source as Source;
    return {
      actor: source.actor,
      name: names.get(source.actor ?? '') ?? textOf(text, source),
      kind: source.kind,
      statements: said.map(({ id }) => id),
      words: wordsOf(said),
      quotedWords: wordsOf(said.filter(({ voice }) => voice === 'quote')),
    };
  });
  return {
    voices: voices.sort((a, b) => b.words - a.words),
    ownWords: wordsOf(own),
    accused: [],
    headline: null,
  };
}
