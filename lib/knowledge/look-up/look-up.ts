import type {
  LookUpAnswer,
  LookUpFailure,
  LookUpPage,
  LookUpQuestion,
} from '../../domain/look-up.ts';
import { articleAddress, isPossibleTitle, summaryAddress, tidied } from './article-title.ts';
import { askForJson } from './ask-for-json.ts';
import { askWikidata, isItemId } from './ask-wikidata.ts';
import { fetchPicture } from './fetch-picture.ts';
import { findChoices } from './find-choices.ts';
import { LookUpFailedError } from './look-up-failed-error.ts';
import type { LookUpTools } from './look-up-tools.ts';
import {
  canonicalTitle,
  isOfArticle,
  isWireSummary,
  readSummary,
  type WireSummary,
} from './read-summary.ts';
import { wikiIn, type Wiki } from './wiki.ts';

const SUMMARY_CAP_BYTES = 256 * 1024;

/** Looks a name, a title or other meanings up on the Wikipedia of the article's language. */
export async function lookUp(
  question: LookUpQuestion,
  tools: LookUpTools,
): Promise<LookUpAnswer | LookUpFailure> {
  try {
    return await answerTo(question, tools);
  } catch (error) {
    if (error instanceof LookUpFailedError) return error.failure;
    throw error;
  }
}

async function answerTo(question: LookUpQuestion, tools: LookUpTools): Promise<LookUpAnswer> {
  const wiki = wikiIn(question.language);
  const words = tidied(question.words);
  if (words === '') return { state: 'nothing' };
  const isTitle = question.kind !== 'meanings' && isPossibleTitle(words);
  const summary = isTitle ? await summaryOf(words, wiki, tools) : null;
  if (summary === null) return await findChoices(words, wiki, null, tools);
  if (summary.type !== 'disambiguation') return await withAllElse(summary, wiki, tools);
  const key = canonicalTitle(summary);
  return await findChoices(words, wiki, { key, address: articleAddress(wiki, key) }, tools);
}

async function summaryOf(
  title: string,
  wiki: Wiki,
  tools: LookUpTools,
): Promise<WireSummary | null> {
  const address = summaryAddress(wiki, title);
  const summary = await askForJson(address, isWireSummary, SUMMARY_CAP_BYTES, tools);
  return summary !== null && isOfArticle(summary) ? summary : null;
}

/** Facts and picture are told where they can be had; the article is told without them, too. */
async function withAllElse(
  summary: WireSummary,
  wiki: Wiki,
  tools: LookUpTools,
): Promise<LookUpAnswer> {
  const page = readSummary(summary, wiki);
  const { wikibase_item: item, thumbnail } = summary;
  // The reader waits for the summary; what comes with it must not keep it back as long again.
  const inHaste = { ...tools, timeoutMs: tools.timeoutMs / 2 };
  const [facts, picture] = await Promise.all([
    isItemId(item) ? orFailed(askWikidata(item, wiki, inHaste)) : null,
    thumbnail === undefined ? null : orFailed(fetchPicture(thumbnail, inHaste)),
  ]);
  const complete: LookUpPage = {
    ...page,
    facts: facts === 'failed' ? null : facts,
    picture: picture === 'failed' ? null : picture,
    isIncomplete: facts === 'failed' || picture === 'failed',
  };
  return { state: 'found', page: complete };
}

async function orFailed<Part>(asked: Promise<Part>): Promise<Part | 'failed'> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof LookUpFailedError) return 'failed';
    throw error;
  }
}
