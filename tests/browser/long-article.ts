import { SAMPLE_ARTICLE } from './in-each-browser.ts';

/** An article of about so many words: the sample article's paragraphs over and over, under a headline of its own. */
export function longArticle(headline: string, words: number): string {
  const paragraphs = SAMPLE_ARTICLE.match(/(?<=<p>)[^<]+(?=<\/p>)/g) ?? [];
  const round = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const rounds = Math.ceil(words / paragraphs.join(' ').split(/\s+/).length);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head>
    <body><article><h1>${headline}</h1>\n${round.repeat(rounds)}</article></body></html>`;
}
