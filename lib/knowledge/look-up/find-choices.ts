import { isString, listOf, orMissing, orNull, shaped } from '../../domain/check.ts';
import type { LookUpAnswer, LookUpChoice } from '../../domain/look-up.ts';
import { askForJson } from './ask-for-json.ts';
import { searchAddress } from './article-title.ts';
import type { LookUpTools } from './look-up-tools.ts';
import { plainText } from './plain-text.ts';
import type { Wiki } from './wiki.ts';

/** What we use of https://www.mediawiki.org/wiki/API:REST_API/Reference#Search_result_object; its excerpt is HTML. */
interface WireSearch {
  readonly pages: readonly WirePage[];
}

interface WirePage {
  readonly key: string;
  readonly title: string;
  readonly description?: string | null | undefined;
}

const isWireSearch = shaped<WireSearch>({
  pages: listOf(
    shaped<WirePage>({
      key: isString,
      title: isString,
      description: orMissing(orNull(isString)),
    }),
  ),
});

/** Enough to find the one meant, few enough to read. */
const MOST_CHOICES = 8;

const CAP_BYTES = 256 * 1024;
const LONGEST = 250;

/** Longer words are cut: nobody is called that, and nothing else of the article is to be sent. */
const LONGEST_QUESTION = 120;

/** The list of meanings that was found: its title, and where it is. */
export interface MeaningsPage {
  readonly key: string;
  readonly address: string;
}

/** Articles that may be meant by these words, best first, but for the list of meanings itself. */
export async function findChoices(
  words: string,
  wiki: Wiki,
  meanings: MeaningsPage | null,
  tools: LookUpTools,
): Promise<LookUpAnswer> {
  const address = searchAddress(
    wiki,
    words.slice(0, LONGEST_QUESTION).toWellFormed(),
    MOST_CHOICES + 1,
  );
  const found = await askForJson(address, isWireSearch, CAP_BYTES, tools);
  const others = (found?.pages ?? []).filter(({ key }) => key !== meanings?.key).map(choiceOf);
  const choices = others.filter(
    ({ title }, place) => title !== '' && place === others.findIndex((one) => one.title === title),
  );
  if (choices.length === 0 && meanings === null) return { state: 'nothing' };
  return {
    state: 'choices',
    choices: choices.slice(0, MOST_CHOICES),
    address: meanings?.address ?? null,
  };
}

function choiceOf({ title, description }: WirePage): LookUpChoice {
  return {
    title: plainText(title, LONGEST),
    description: plainText(description ?? '', LONGEST) || null,
  };
}
