import { SAMPLE_ARTICLE } from './in-each-browser.ts';

/** The sample article with two more sources that nobody can find: three questions of a kind. */
export const QUESTIONABLE_ARTICLE = SAMPLE_ARTICLE.replace(
  '</article>',
  `<p>Sources close to the bank say that the loan for the dam was never paid back.</p>
   <p>Critics of the plan say that the money went into another dam.</p></article>`,
);
