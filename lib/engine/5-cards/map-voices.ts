import type { Analysis, Statement } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { overlaps } from '../../domain/span.ts';
import type { VoiceMap } from '../../domain/voice-map.ts';
import type { Request } from '../3-findings/requests/find-requests.ts';
import { findHeadlineClaim } from './headline/find-headline-claim.ts';
import { listAccused } from './list-accused.ts';
import { isUnclear, listVoices, wordsOf } from './list-voices.ts';

/** Who is heard in the article, and how much. */
export function mapVoices(
  article: Article,
  analysis: Analysis,
  requests: readonly Request[],
): VoiceMap {
  const { text } = article;
  const statements = analysis.statements.filter((statement) => !isRefusal(statement, requests));
  const own = statements.filter(({ source }) => source === null);
  const unclear = statements.filter((statement) => isUnclear(text, statement));
  const clear = statements.filter((statement) => !isUnclear(text, statement));
  return {
    voices: listVoices(text, clear, analysis.actors),
    unclear: unclear.map(({ id }) => id),
    ownWords: wordsOf(text, own),
    accused: listAccused(article, { ...analysis, statements }, requests),
    headline: findHeadlineClaim(article, analysis),
  };
}

/** “declined to comment” is told of somebody who is not heard. */
function isRefusal({ cue, spans, source }: Statement, requests: readonly Request[]): boolean {
  if (source === null) return false;
  return requests.some(
    (request) =>
      request.outcome !== 'answered' &&
      [...spans, ...(cue === null ? [] : [cue])].some((span) => overlaps(span, request)),
  );
}
