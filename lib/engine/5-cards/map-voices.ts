import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { VoiceMap } from '../../domain/voice-map.ts';
import type { Request } from '../3-findings/requests/find-requests.ts';
import { findHeadlineClaim } from './headline/find-headline-claim.ts';
import { listAccused } from './list-accused.ts';
import { listVoices, wordsOf } from './list-voices.ts';

/** Who is heard in the article, and how much. */
export function mapVoices(
  article: Article,
  analysis: Analysis,
  requests: readonly Request[],
): VoiceMap {
  const { text } = article;
  const { statements, actors } = analysis;
  return {
    voices: listVoices(text, statements, actors),
    ownWords: wordsOf(
      text,
      statements.filter(({ source }) => source === null),
    ),
    accused: listAccused(text, analysis, requests),
    headline: findHeadlineClaim(article, analysis),
  };
}
