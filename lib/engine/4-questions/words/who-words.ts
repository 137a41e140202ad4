import { wordTable } from '../../1-sentences/word-table.ts';

/** People who speak out of an office or a trade, so that to ask for their names is fair; "authorities" and "organizers" are bodies, and who is minister or governor is known. */
const IN_PUBLIC = wordTable(`
  official source aide adviser advisor insider operative staffer investigator regulator diplomat
  lawmaker legislator strategist executive consultant leader planner policymaker politician senator
  congressman commander lobbyist donor banker
  republican democrat conservative lawyer prosecutor
  ally envoy negotiator appointee
`);

/** Groups that a writer brings in for a view: the next voice with a name is one of them. */
const FOR_A_VIEW = wordTable(`
  critic supporter opponent backer expert analyst economist scientist researcher engineer observer
  activist advocate campaigner detractor skeptic sceptic proponent optimist pessimist pundit
  commentator historian scholar academic hawk voice
`);

/** People at large: not who they are is the question, but how many. */
const AT_LARGE = wordTable('voters americans taxpayers consumers britons europeans canadians');

/** "Analysts" → "analyst". */
export function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** What may be asked about the people a noun stands for; `null` for private persons and things. */
export function askableAs(lower: string): 'public' | 'view' | 'at-large' | null {
  if (AT_LARGE.has(lower)) return 'at-large';
  if (IN_PUBLIC.has(singular(lower))) return 'public';
  return FOR_A_VIEW.has(singular(lower)) ? 'view' : null;
}
