import { isString, shaped } from '../../domain/check.ts';
import type { LookUpFact, LookUpFacts } from '../../domain/look-up.ts';
import { askForJson } from './ask-for-json.ts';
import { LookUpFailedError } from './look-up-failed-error.ts';
import type { LookUpTools } from './look-up-tools.ts';
import { plainText } from './plain-text.ts';
import { isoTime } from './read-summary.ts';
import { readStatements, type UnnamedFact } from './read-statements.ts';
import { isByName, isWireEntities, isWireEntity } from './wire-entity.ts';
import type { Wiki } from './wiki.ts';

const WIKIDATA = 'https://www.wikidata.org';

/** The statements of a head of state take up to 3 MB; only a handful is kept. */
const ITEM_CAP_BYTES = 8 * 1024 * 1024;
const LABELS_CAP_BYTES = 512 * 1024;
const LONGEST_LABEL = 150;

/** What Wikidata knows of an item, in words of the Wikipedia's language; `null` where it knows nothing we show. */
export async function askWikidata(
  item: string,
  wiki: Wiki,
  tools: LookUpTools,
): Promise<LookUpFacts | null> {
  const entity = (await entities({ ids: item, props: 'info|claims' }, ITEM_CAP_BYTES, tools))[item];
  if (!isWireEntity(entity)) return null;
  const unnamed = readStatements(entity);
  const facts = unnamed.length === 0 ? [] : await named(unnamed, wiki, tools);
  if (facts.length === 0) return null;
  return { facts, address: `${WIKIDATA}/wiki/${item}`, asOf: isoTime(entity.modified) };
}

/** Whether an answer of Wikipedia names an item. */
export function isItemId(item: string | undefined): item is string {
  return item !== undefined && /^Q\d{1,12}$/.test(item);
}

async function named(
  facts: readonly UnnamedFact[],
  wiki: Wiki,
  tools: LookUpTools,
): Promise<readonly LookUpFact[]> {
  const question = {
    // Fewer than the fifty that may be asked for at once.
    ids: [...new Set(facts.map(({ item }) => item))].join('|'),
    props: 'labels',
    languages: [...new Set([wiki.code, 'en'])].join('|'),
    languagefallback: '1',
  };
  const items = await entities(question, LABELS_CAP_BYTES, tools);
  return facts.flatMap(({ kind, item, from, until }) => {
    const value = labelOf(items[item], wiki);
    return value === null ? [] : [{ kind, value, from, until }];
  });
}

const isLabel = shaped<{ value: string }>({ value: isString });
const isLabelled = shaped<{ labels: Readonly<Record<string, unknown>> }>({ labels: isByName });

/** The name in the language of the Wikipedia, else in English; `null` where there is neither. */
function labelOf(item: unknown, { code }: Wiki): string | null {
  if (!isLabelled(item)) return null;
  const label = [item.labels[code], item.labels['en']].find(isLabel);
  return plainText(label?.value ?? '', LONGEST_LABEL) || null;
}

async function entities(
  question: Readonly<Record<string, string>>,
  capBytes: number,
  tools: LookUpTools,
): Promise<Readonly<Record<string, unknown>>> {
  const query = new URLSearchParams({
    action: 'wbgetentities',
    format: 'json',
    formatversion: '2',
    // Asks without an account, whatever the browser knows.
    origin: '*',
    ...question,
  });
  const address = `${WIKIDATA}/w/api.php?${query.toString()}`;
  // What goes wrong is told with status 200: {"error": …}.
  const answer = await askForJson(address, isWireEntities, capBytes, tools);
  if (answer === null) throw new LookUpFailedError('broken');
  return answer.entities;
}
