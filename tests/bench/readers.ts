import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadShippedModels } from '../../lib/command-line/load-shipped-models.ts';
import { analyzeArticle, completeReading } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

/** Something that analyses a text; comes back with a number, so that nothing can be optimised away. */
export type Reader = (text: string) => number;

/** Everybody who can be measured, each made when asked for. */
export const MAKE_READER = {
  ours: makeOurReader,
  wink: makeWinkReader,
  compromise: makeCompromiseReader,
} as const satisfies Record<string, () => Reader | Promise<Reader>>;

/** Says Who, from plain text to what the popup shows. */
async function makeOurReader(): Promise<Reader> {
  const gazetteer = loadGazetteer();
  const { models } = await loadShippedModels(gazetteer);
  return (text) => {
    const article = readPlainText(text);
    return completeReading(article, analyzeArticle(article, gazetteer, models)).voices.total;
  };
}

/** wink-nlp with tokens, sentences, parts of speech and its few entities; nothing slower. */
function makeWinkReader(): Reader {
  const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
  return (text) => {
    const document = wink.readDoc(text);
    return document.sentences().length() + document.entities().length();
  };
}

/** compromise with people, places and organizations. */
function makeCompromiseReader(): Reader {
  return (text) => {
    const document = nlp(text);
    return document.people().length + document.places().length + document.organizations().length;
  };
}
