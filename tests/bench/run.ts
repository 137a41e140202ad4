import { cpus } from 'node:os';
import { loadShippedModels } from '../../lib/command-line/load-shipped-models.ts';
import { SHIPPED_MODELS } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { HAS_PAGE_TEXTS, readPageTexts } from '../anchoring/trials/page-texts.ts';
import { readOwnArticles } from '../anchoring/trials/own-articles.ts';
import { formatFigures } from './figure.ts';
import { measureAnchoring } from './measure-anchoring.ts';
import { measureAnchoringSpeed } from './measure-anchoring-speed.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureLibrary } from './library/measure-library.ts';
import { measureInBrowsers } from './measure-in-browsers.ts';
import { measurePauses } from './measure-pauses.ts';
import { measureProcesses } from './measure-process.ts';
import { measureSize } from './measure-size.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureTagger } from './measure-tagger.ts';
import { countWords, readTexts } from './read-texts.ts';
import { MAKE_READER } from './readers.ts';

/** compromise is slow enough to be measured on few texts. */
const FEW = { texts: 8, rounds: 3 };

const { origin, texts } = readTexts();
const words = countWords(texts).toLocaleString('en');
console.log(`${texts.length} articles, ${words} words (${origin})`);
console.log(`Node ${process.versions.node}, one thread of ${cpus()[0]?.model ?? 'this machine'}\n`);

const ours = await MAKE_READER.ours();
const [wink, compromise] = [MAKE_READER.wink(), MAKE_READER.compromise()];
const { models } = await loadShippedModels(loadGazetteer());
const few = { texts: texts.slice(0, FEW.texts), rounds: FEW.rounds };
const pages = HAS_PAGE_TEXTS ? readPageTexts() : readOwnArticles();
const size = measureSize();
const figures = [
  measureSpeed(ours, { name: 'wink-nlp', read: wink, texts }),
  measureSpeed(ours, { name: 'compromise', read: compromise, ...few }),
  ...measureTagger(models, wink, texts),
  ...measureGrowth(ours, wink, texts),
  measurePauses(models, texts),
  ...measureProcesses(),
  ...measureAnchoringSpeed(pages),
  ...measureAnchoring(pages),
  ...size,
  ...(size.length === 0 ? [] : [...(await measureInBrowsers()), ...(await measureLibrary())]),
];
console.log(formatFigures(figures));
if (SHIPPED_MODELS.length === 0) console.log('\nNo model is shipped: these are the rules alone.');
if (size.length === 0)
  console.log('\nThe extension is not built: after npm run build more is measured.');
