import { writeFileSync } from 'node:fs';
import { describeAnalysis } from './describe-analysis.ts';
import { analyzeGolden, GOLDEN_NAMES, goldenPath, readGoldenArticle } from './golden-articles.ts';

for (const name of GOLDEN_NAMES) {
  const article = readGoldenArticle(name);
  writeFileSync(goldenPath(name, 'article.txt'), `${article.text}\n`);
  writeFileSync(
    goldenPath(name, 'analysis.json'),
    describeAnalysis(article, analyzeGolden(article)),
  );
}
console.log(`${GOLDEN_NAMES.length} articles written: review the diff like code.`);
