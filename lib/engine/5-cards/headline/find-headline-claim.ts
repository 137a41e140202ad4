import type { Analysis, Statement } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { overlaps, type Span, textOf } from '../../../domain/span.ts';
import { statementText } from '../../../domain/statement-span.ts';
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
import { stemsOf } from './stems-of.ts';

/** So many of the headline's words, and of those that are no names, must come back in a statement that says the same. */
const LEAST_SHARE = 0.65;
const FEWEST_SHARED = 3;
/** Names alone do not say the same. */
const FEWEST_OTHERS = 2;
const MOST_STATEMENTS = 6;

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
  const statements = sayingTheSame(article, analysis, claim);
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

/** The statements of the text that share most words with the claim, names not alone. */
function sayingTheSame(article: Article, { statements, actors }: Analysis, claim: Span): string[] {
  const { text, blocks } = article;
  const wanted = [...stemsOf(textOf(text, claim))];
  const mentions = mentionsIn(mentionsInOrder(actors), claim);
  const names = new Set(mentions.flatMap((mention) => [...stemsOf(textOf(text, mention))]));
  const others = wanted.filter((stem) => !names.has(stem));
  const isAlike = (statement: Statement): boolean => {
    const found = stemsOf(statementText(text, statement));
    const shared = wanted.filter((stem) => found.has(stem)).length;
    const sharedOthers = others.filter((stem) => found.has(stem)).length;
    return (
      shared >= Math.max(FEWEST_SHARED, wanted.length * LEAST_SHARE) &&
      sharedOthers >= Math.max(FEWEST_OTHERS, others.length * LEAST_SHARE)
    );
  };
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return statements
    .filter(({ spans }) => !spans.some((span) => headline && overlaps(headline, span)))
    .filter(isAlike)
    .slice(0, MOST_STATEMENTS)
    .map(({ id }) => id);
}
