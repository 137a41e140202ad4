import type { PageWords } from '../../../lib/domain/page-words.ts';

/** Words for card and legend, as a reader may see them. */
export const PAGE_WORDS: PageWords = {
  language: 'en',
  sourceKind: {
    named: 'Named source',
    role: 'Source named by role',
    document: 'Document',
    unnamed: 'Unnamed source',
    none: 'No source given',
  },
  voice: { quote: 'Quoted', reported: 'Reported', own: "The article's own words" },
  flagKind: {
    'no-source': 'No source',
    'unnamed-source': 'Unnamed source',
    'vague-quantity': 'Vague quantity',
    forecast: 'Forecast',
    'no-link': 'Document without a link',
  },
  card: {
    label: 'Who says this',
    source: '{kind}: {words}',
    sourceAs: '{kind}: {name} (“{words}”)',
    cue: '(“{words}”)',
    noSourceHere: 'No source is given in this sentence.',
    close: 'Close',
    showLegend: 'What do the lines mean?',
  },
  legend: {
    title: 'Who says what',
    label: 'What the lines mean',
    close: 'Close',
    painting: 'Painting',
    previous: 'Previous passage',
    next: 'Next passage',
    nextOfKind: 'Go to the next passage of this kind',
  },
};
