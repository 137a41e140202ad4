import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { wordsIn } from '../../../domain/count-words.ts';
import { overlaps, type Span, textOf } from '../../../domain/span.ts';
import { statementText } from '../../../domain/statement-span.ts';
import { mentionsIn, mentionsInOrder } from '../../3-findings/sources/mentions-by-position.ts';
import { stemsOf } from './stems-of.ts';

/** So many of the claim's words, and of those that are no names, must come back. */
const LEAST_SHARE = 0.65;
const FEWEST_SHARED = 3;
/** Names alone do not say the same. */
const FEWEST_OTHERS = 2;
/** A statement that shares this much less than the best one speaks of something else again. */
const MOST_BEHIND_BEST = 0.15;
const MOST_STATEMENTS = 6;

const NEGATED =
  /\b(?:not|no|never|none|nobody|neither|without|den(?:y|ies|ied)|refus\p{L}+|reject\p{L}+)\b|n['’]t\b/iu;
/** In a longer speech a “not” may belong to anything. */
const MOST_WORDS_OF_NEGATION = 40;

/** The ids of the body's statements that say what the claim says: most of its words, and no less a “not”. */
export function sayTheSame(article: Article, analysis: Analysis, claim: Span): string[] {
  const { text, blocks } = article;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const likenessOf = likenessTo(text, analysis, claim);
  const alike = analysis.statements
    .filter(({ spans }) => !spans.some((span) => headline && overlaps(headline, span)))
    .map((statement) => ({
      id: statement.id,
      likeness: likenessOf(statementText(text, statement)),
    }))
    .filter(({ likeness }) => likeness > 0);
  const best = alike.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  return alike
    .filter(({ likeness }) => likeness >= best - MOST_BEHIND_BEST)
    .slice(0, MOST_STATEMENTS)
    .map(({ id }) => id);
}

/** Tells which share of the claim's words a text has; 0 where it does not say the same. */
function likenessTo(text: string, { actors }: Analysis, claim: Span): (words: string) => number {
  const wanted = [...stemsOf(textOf(text, claim))];
  const mentions = mentionsIn(mentionsInOrder(actors), claim);
  const names = new Set(mentions.flatMap((mention) => [...stemsOf(textOf(text, mention))]));
  const others = wanted.filter((stem) => !names.has(stem));
  const isNegated = NEGATED.test(textOf(text, claim));
  return (words) => {
    const found = stemsOf(words);
    const shared = wanted.filter((stem) => found.has(stem)).length;
    const sharedOthers = others.filter((stem) => found.has(stem)).length;
    const isAlike =
      shared >= Math.max(FEWEST_SHARED, wanted.length * LEAST_SHARE) &&
      sharedOthers >= Math.max(FEWEST_OTHERS, others.length * LEAST_SHARE);
    return isAlike && agreesOnNot(words, isNegated) ? shared / wanted.length : 0;
  };
}

function agreesOnNot(words: string, isNegated: boolean): boolean {
  if (NEGATED.test(words)) return isNegated || wordsIn(words) > MOST_WORDS_OF_NEGATION;
  return !isNegated;
}
