import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { HeadlineClaim } from '../../../domain/voice-map.ts';
import {
  type ActorMention,
  mentionsIn,
  mentionsInOrder,
} from '../../3-findings/sources/mentions-by-position.ts';
import {
  ATTRIBUTIONS,
  BEGINS_OPEN,
  CLAIMS_NOTHING,
  endsInRole,
  SAYS_WHO,
  SERIES,
  TELLS,
} from './headline-words.ts';
import { sayTheSame } from './say-the-same.ts';

/** What the headline claims, who says so in it, and which statements of the text say the same. */
export function findHeadlineClaim(article: Article, analysis: Analysis): HeadlineClaim | null {
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  if (block === undefined) return null;
  const words = textOf(article.text, block);
  const headline = { start: block.start + seriesLength(words), end: block.end };
  if (BEGINS_OPEN.test(textOf(article.text, headline))) return null;
  const speakers = mentionsIn(mentionsInOrder(analysis.actors), headline);
  const attribution = attributionIn(article.text, headline, speakers);
  if (attribution === null && (CLAIMS_NOTHING.test(words) || !TELLS.test(words))) return null;
  const claim = claimOf(headline, attribution);
  const statements = sayTheSame(article, analysis, claim);
  return { start: block.start, end: block.end, attribution, statements };
}

/** How long "The Latest: " is, before the headline itself. */
function seriesLength(words: string): number {
  return SERIES.exec(words)?.[0].length ?? 0;
}

function attributionIn(
  text: string,
  headline: Span,
  mentions: readonly ActorMention[],
): Span | null {
  const words = textOf(text, headline);
  for (const pattern of [...ATTRIBUTIONS, SAYS_WHO]) {
    const found = pattern.exec(words);
    const [all = '', said = '', who] = found ?? [];
    if (found === null) continue;
    const start = headline.start + found.index + all.indexOf(said);
    const span = { start, end: start + said.length };
    const isSomebody =
      who === undefined || endsInRole(who) || mentions.some(({ end }) => end === span.end);
    if (isSomebody) return span;
  }
  return nameBeforeColon(words, headline, mentions);
}

/** "Ann Smith: taxes must fall"; who is before the colon is a person or an organization. */
function nameBeforeColon(
  words: string,
  { start }: Span,
  mentions: readonly ActorMention[],
): Span | null {
  const end = start + words.indexOf(': ');
  const isName = mentions.some(
    ({ end: nameEnd, actor: { type } }) =>
      nameEnd === end && (type === 'person' || type === 'organization'),
  );
  return isName ? { start, end } : null;
}

/** The longer part of the headline that the attribution leaves. */
function claimOf(headline: Span, attribution: Span | null): Span {
  if (attribution === null) return headline;
  const before = { start: headline.start, end: attribution.start };
  const behind = { start: attribution.end, end: headline.end };
  return before.end - before.start > behind.end - behind.start ? before : behind;
}
