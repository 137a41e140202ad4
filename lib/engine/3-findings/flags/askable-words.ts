import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { figureAt } from './figures.ts';
import { generalityAt } from './generalities.ts';
import { rankAt } from './ranks.ts';
import { trendAt } from './trends.ts';
import { deedAt } from './deeds.ts';

/** Words for which a reader could ask “how do you know?”, and what to tell the reader about them. */
export interface AskableWords extends Span {
  readonly why: (words: string) => string;
}

type Finder = (tokens: readonly Token[], at: number) => Span | null;

/** What makes a reader ask, the surest first, and why. */
const FINDERS: readonly (readonly [Finder, AskableWords['why']])[] = [
  [
    figureAt,
    (words) => `Somebody must have counted “${words}”; the article does not say here who.`,
  ],
  [
    rankAt,
    (words) => `The article compares (“${words}”) and does not say here who found that out.`,
  ],
  [trendAt, (words) => `The article tells of a change (“${words}”), not here who measured it.`],
  [generalityAt, (words) => `The article tells what “${words}” think, not here who asked them.`],
];

/** In an article with hardly a findable source a deed is enough. */
const WITH_DEEDS: typeof FINDERS = [
  ...FINDERS,
  [deedAt, (words) => `The article says this itself and gives no source here for “${words}”.`],
];

/** The first words in the tokens for which a reader could ask; `null` where there are none. */
export function findAskableWords(
  tokens: readonly Token[],
  isShortOfSources: boolean,
): AskableWords | null {
  for (const [find, why] of isShortOfSources ? WITH_DEEDS : FINDERS) {
    for (let at = 0; at < tokens.length; at++) {
      const found = find(tokens, at);
      if (found !== null) return { start: found.start, end: found.end, why };
    }
  }
  return null;
}
