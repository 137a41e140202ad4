import type { Claim, ClaimSource } from './claim.ts';
import { areAtOdds, type Figure, isSameFigure } from './figure.ts';
import { shareOf } from './share-of.ts';
import { wordsOf } from './source-of.ts';

/** What two articles tell differently of one claim. */
export interface Differences {
  /** Figures of one quantity that say something else in the other. */
  readonly figuresHere: readonly Figure[];
  readonly figuresThere: readonly Figure[];
  /** Whether only one of them has a “not”, or is denied by whoever says it. */
  readonly isDenied: boolean;
  /** How those who say it differ; `null` where they do not, or cannot be told apart. */
  readonly sources: SourceDifference | null;
}

/** Two sources with names, one source only, or one source that has no name. */
export type SourceDifference = 'others' | 'onlyHere' | 'onlyThere' | 'unnamedHere' | 'unnamedThere';

/** Where so many of the words are the same, two names for one speaker are sooner a mistake than news. */
const SAME_WORDS = 0.5;

export function differencesBetween(here: Claim, there: Claim): Differences {
  const sources = doBothSayIt(here, there) ? sourcesBetween(here.source, there.source) : null;
  return {
    figuresHere: figuresAtOdds(here, there),
    figuresThere: figuresAtOdds(there, here),
    isDenied: denies(here, there) || denies(there, here),
    sources:
      shareOf(here.phrases, there.phrases) > SAME_WORDS && sources === 'others' ? null : sources,
  };
}

/**
 * Only of what both say can be told who does. Whoever speaks of “a ban on boats that are not registered” does
 * not say that they are not, and “… a letter stating that” has somebody who states it.
 */
function doBothSayIt(here: Claim, there: Claim): boolean {
  return [here, there].every((claim) =>
    claim.source.kind === 'none' ? !SAYING.test(claim.text) : isSentence(claim),
  );
}

const SAYING = /^\W*(?:stating|saying|adding|claiming|arguing|insisting|warning|telling)\b/iu;

const OF_A_THING = /\s(?:who|whom|whose|which|where|that)\s.*$/su;
const VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|can|could|may|might|shall|should|must|do|does|did|cannot|\p{Ll}+ed)\b|n[’']t\b/u;

/** Whether it has a verb of its own, not only one of “who …” or “which …”. */
function isSentence({ statement, text }: Claim): boolean {
  if (statement.voice !== 'reported' || /^(?:that|to)\b|[“"]/iu.test(text)) return true;
  return VERB.test(text.replace(OF_A_THING, ''));
}

/** So much must be the same beside the “not”. */
const SAME_BESIDE = 0.7;

/** Whether it denies something that the other says without any “not”. */
function denies({ denied, isDenial, terms }: Claim, other: Claim): boolean {
  if (other.isNegated || shareOf(terms, other.terms) < SAME_BESIDE) return false;
  return isDenial || [...denied].some((term) => terms.has(term) && other.terms.has(term));
}

/** Those at odds with a figure that the other gives instead: what both say is left aside. */
function figuresAtOdds({ figures }: Claim, { figures: theirs }: Claim): readonly Figure[] {
  const alone = aloneIn(theirs, figures);
  return aloneIn(figures, theirs).filter((figure) =>
    alone.some((other) => areAtOdds(figure, other)),
  );
}

function aloneIn(figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !others.some((other) => isSameFigure(figure, other)));
}

function sourcesBetween(here: ClaimSource, there: ClaimSource): SourceDifference | null {
  if (here.kind === 'none' || there.kind === 'none') {
    if (here.kind === there.kind) return null;
    return here.kind === 'none' ? 'onlyThere' : 'onlyHere';
  }
  if (here.kind === 'unnamed' && there.kind === 'named') return 'unnamedHere';
  if (here.kind === 'named' && there.kind === 'unnamed') return 'unnamedThere';
  return areTwo(here, there) ? 'others' : null;
}

/** Whoever speaks for an organization may go by its name, and everybody by a part of their own. */
function areTwo(one: ClaimSource, other: ClaimSource): boolean {
  const areNamed = [one, other].every(({ kind, key }) => kind === 'named' && key !== null);
  const words = wordsOf(other.name ?? '');
  const isPart = wordsOf(one.name ?? '').some((word) => words.includes(word));
  return areNamed && !isPart;
}
