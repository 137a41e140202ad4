import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyzeArticle, completeReading } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

/** Something that analyses a text; comes back with a number, so that nothing can be optimised away. */
export type Reader = (text: string) => number;

/** Says Who, from plain text to what the popup shows. */
export function makeOurReader(): Reader {
  const gazetteer = loadGazetteer();
  return (text) => {
    const article = readPlainText(text);
    return completeReading(article, analyzeArticle(article, gazetteer)).voices.total;
  };
}

/** wink-nlp with tokens, sentences, parts of speech and its few entities; nothing slower. */
export function makeWinkReader(): Reader {
  const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
  return (text) => {
    const document = wink.readDoc(text);
    return document.sentences().length() + document.entities().length();
  };
}
