import { CUE_WEIGHTS } from './cue-weights.ts';
import { VERB_WEIGHTS } from './verb-weights.ts';
import type { Candidate } from './candidate.ts';

/** Below this a cue is left out: near the best F1, on the side of precision, as a wrong accusation is worse. */
export const LEAST_CONFIDENCE = 0.33;

const { start: START, ...TABLES } = { ...CUE_WEIGHTS, ...VERB_WEIGHTS };
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(TABLES).flatMap(([family, table]) => readTable(family, table)),
);

/** What somebody does is no saying, though the labelled articles count it; set by hand. */
const DEEDS: ReadonlySet<string> = new Set(
  `order vote sign pass approve appoint nominate hire fire launch restrict allow block adopt authorize
  cut hit send deliver impose try attempt begin struggle choose provide cast single frame`
    .split(/\s+/)
    .map((verb) => `verb: ${verb}`),
);
const WEIGHT_OF_DEEDS = -3;

/** What the learned articles, all of them about one American election, hardly have; set by hand. */
const RARE_TRAITS: ReadonlyMap<string, number> = new Map([
  ['verb: welcome', 1],
  ['verb: view', 0.5],
  ['verb: point', 0.5],
  ['cue: in the view of', 2],
  ['phrase: believe clause', 1],
  ['complement: whole-clause-before', 2],
  ...['claim', 'claims', 'allegations', 'accusations', 'warnings', 'warning', 'suggestions'].map(
    (noun): [string, number] => [`noun: ${noun} that`, 3],
  ),
]);

function readTable(family: string, table: string): [trait: string, weight: number][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [weight, ...traits] = line.split(' ');
      return traits.map((trait): [string, number] => [
        `${family}: ${trait.replaceAll('_', ' ')}`,
        Number.parseFloat(weight!),
      ]);
    });
}

/** The probability that the candidate puts its content down to its source. */
export function confidenceIn({ traits }: Candidate): number {
  const odds = traits.reduce(
    (sum, trait) =>
      sum +
      (WEIGHTS.get(trait) ?? 0) +
      (RARE_TRAITS.get(trait) ?? 0) +
      (DEEDS.has(trait) ? WEIGHT_OF_DEEDS : 0),
    START,
  );
  return 1 / (1 + Math.exp(-odds));
}
