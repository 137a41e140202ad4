import { cutIntoArticles, readTexts } from './read-texts.ts';
import { MAKE_READER } from './readers.ts';

// In a process of its own: prints the most bytes held while the reader named reads a long article.

const WORDS = 100_000;
const name = process.argv[2];
if (name !== 'ours' && name !== 'wink' && name !== 'compromise')
  throw new Error(`There is no reader “${name}”.`);

const [article = ''] = cutIntoArticles(readTexts().texts, WORDS, 1);
const read = await MAKE_READER[name]();
read(article);
console.log(process.resourceUsage().maxRSS * 1024);
