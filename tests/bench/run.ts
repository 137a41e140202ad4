import { cpus } from 'node:os';
import { formatFigures } from './figure.ts';
import { measureSize } from './measure-size.ts';
import { measureGrowth, measureSpeed } from './measure-speed.ts';
import { countWords, readTexts } from './read-texts.ts';
import { makeOurReader, makeWinkReader } from './readers.ts';

/** Texts enough to tell a straight line from a curve, and few enough to wait for. */
const TEXTS_FOR_GROWTH = 12;

const { origin, texts } = readTexts();
const [ours, peer] = [makeOurReader(), makeWinkReader()];
console.log(
  `${texts.length} articles, ${countWords(texts).toLocaleString('en')} words (${origin})`,
);
console.log(`Node ${process.versions.node}, one thread of ${cpus()[0]?.model ?? 'this machine'}\n`);

const size = measureSize();
const figures = [
  measureSpeed(ours, peer, texts),
  measureGrowth(ours, peer, texts.slice(0, TEXTS_FOR_GROWTH)),
  ...(size === null ? [] : [size]),
];
console.log(formatFigures(figures));
if (size === null) console.log('\nThe content script is not built: npm run build measures it too.');
