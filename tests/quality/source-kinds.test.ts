import { describe, expect, it } from 'vitest';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { sourceNamer } from '../../lib/engine/3-findings/sources/name-sources.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeAsShipped } from '../shipped-engine.ts';
import floors from './floors.json' with { type: 'json' };
import { type LabelledArticle, ratesOf, readLabels, type Tally } from './read-labels.ts';
import { HAS_DATA } from './shared-data.ts';

const HALVES = ['develop', 'hold'] as const;

interface Judged {
  readonly label: string;
  readonly found: string | null;
}

/** The kind the classifier gives each labelled source when the gold span is handed to it. */
function judgeGiven({ text, labels }: LabelledArticle): Judged[] {
  const article = readPlainText(text);
  const { actors } = analyzeAsShipped(article);
  const nameSource = sourceNamer(annotateText(article), actors);
  return labels.map((labelled) => ({
    label: labelled.label,
    found: nameSource(labelled)?.kind ?? 'document',
  }));
}

/** The kind in the whole analysis, where it has a statement with that source at all. */
function judgeFound({ text, labels }: LabelledArticle): Judged[] {
  const { statements } = analyzeAsShipped(readPlainText(text));
  const sources = statements.flatMap(({ source }) => (source === null ? [] : [source]));
  const found = (span: Span) => sources.find((source) => overlaps(source, span))?.kind ?? null;
  return labels.map((labelled) => ({ label: labelled.label, found: found(labelled) }));
}

/** Precision and recall of `unnamed`, and how many of the kinds found are right, in percent. */
function measure(judge: (article: LabelledArticle) => Judged[], half: (typeof HALVES)[number]) {
  const judged = readLabels('source-kinds', half)
    .flatMap(judge)
    .filter(({ label }) => label !== 'thing');
  const tally: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { label, found } of judged) {
    if (label === 'unnamed') tally[found === 'unnamed' ? 'right' : 'missed']++;
    else if (found === 'unnamed') tally.wrong++;
  }
  const known = judged.filter(({ found }) => found !== null);
  const right = known.filter(({ label, found }) => label === found);
  return { ...ratesOf(tally), accuracy: (100 * right.length) / known.length };
}

/** Many articles are analysed, on machines that may have more to do. */
const TIMEOUT_MS = 60_000;

describe.skipIf(!HAS_DATA)('the kind of a source (../shared/data is needed)', () => {
  it.each(HALVES)('is told from the words of the source: %s', { timeout: TIMEOUT_MS }, (half) => {
    const measured = measure(judgeGiven, half);
    const floor = floors.sourceKinds[half];
    expect(measured.precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect(measured.recall, 'recall').toBeGreaterThanOrEqual(floor.recall);
    expect(measured.accuracy, 'accuracy').toBeGreaterThanOrEqual(floor.accuracy);
  });

  it.each(HALVES)('is right in the whole analysis: %s', { timeout: TIMEOUT_MS }, (half) => {
    const measured = measure(judgeFound, half);
    const floor = floors.sourceKinds[`${half}-end-to-end`];
    expect(measured.precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect(measured.accuracy, 'accuracy').toBeGreaterThanOrEqual(floor.accuracy);
  });
});
