import type { Actor, Analysis, Statement } from '../../../lib/domain/analysis.ts';
import type { Article, Block } from '../../../lib/domain/article.ts';
import type { Span } from '../../../lib/domain/span.ts';
import { drawName, drawWord, drawWords } from './made-up-words.ts';
import { below, oneFrom, type Random } from '../../anchoring/trials/seeded-random.ts';

const SITES = 300;
const PARAGRAPHS = 12;
const SENTENCES_A_PARAGRAPH = 3;
const WORDS_A_SENTENCE = 17;
const ACTORS = 6;

/** What of an article is not drawn by chance. */
export interface ArticleFacts {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly published: number;
}

/** An article of some 600 words, and where its sentences stand. */
export function makeArticle(
  random: Random,
  vocabulary: readonly string[],
  { number, published }: ArticleFacts,
): { article: Article; sentences: readonly Span[] } {
  const blocks: Block[] = [];
  const sentences: Span[] = [];
  let text = '';
  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (let left = SENTENCES_A_PARAGRAPH; left > 0; left--) {
      if (text.length > start) text += ' ';
      const from = text.length;
      text += `${drawWords(random, vocabulary, WORDS_A_SENTENCE)}.`;
      sentences.push({ start: from, end: text.length });
    }
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  const site = `paper${below(random, SITES)}.example`;
  const article: Article = {
    url: `https://${site}/story/${number}`,
    canonicalUrl: null,
    title: drawWords(random, vocabulary, 8),
    byline: drawName(random, vocabulary),
    outlet: site,
    published: new Date(published).toISOString(),
    language: 'en',
    text,
    blocks,
    links: [],
  };
  return { article, sentences };
}

/** Findings in it, as many as real ones have. */
export function analyse(
  random: Random,
  vocabulary: readonly string[],
  sentences: readonly Span[],
): Analysis {
  const actors = Array.from({ length: ACTORS }, (_, at): Actor => ({
    id: `a${at}`,
    name: drawName(random, vocabulary),
    type: 'person',
    couldBe: [],
    titles: [`the ${drawWord(random, vocabulary)} minister`],
    confidence: 0.9,
    madeBy: 'bench',
    mentions: Array.from({ length: 1 + below(random, 6) }, () => {
      const { start } = oneFrom(random, sentences);
      return {
        start,
        end: start + 8,
        kind: 'name',
        confidence: 0.9,
        madeBy: 'bench',
      };
    }),
  }));
  const said = sentences.filter((_, at) => at % 2 === 0);
  return {
    language: 'en',
    sentences: sentences.map((span) => ({ ...span, checkWorthiness: random(), subjectivity: 0.2 })),
    statements: said.map((span, at): Statement => {
      const source = { start: span.start, end: span.start + 8, kind: 'named' as const };
      return {
        id: `s${at}`,
        voice: at % 2 === 0 ? 'quote' : 'reported',
        spans: [span],
        cue: null,
        source: {
          ...source,
          actor: `a${below(random, ACTORS)}`,
        },
        checkWorthiness: random(),
        flags: [],
        confidence: 0.8,
        madeBy: 'bench',
      };
    }),
    actors,
    questions: [],
  };
}
