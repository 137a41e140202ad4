import type { Gender } from '../../../../domain/gazetteer.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Token } from '../../../1-sentences/annotated-text.ts';
import { wordTable } from '../../../1-sentences/word-table.ts';
import { OFFICES } from '../../../2-tags/names/person-words.ts';
import { genderOfTitle } from '../know-gender.ts';

/** One person, beside the offices. */
const PEOPLE = wordTable(`
  person man woman official source boy girl guy somebody someone insider supporter staffer operative voter
  customer client worker employee parent reader critic observer narrator lawmaker member
`);
/** Here the noun phrase of a source ends: "a spokesman | for the agency". */
const ENDS_PHRASE = wordTable(
  'of for from in at on with who that which to close familiar near and or',
);

/** Whether the words of a source are one person without a name, "a spokesman for Holt", and a woman or a man. */
export function unnamedSpeaker(tokens: readonly Token[], at: number, { end }: Span): Gender | null {
  let head: Token | undefined;
  for (let next = at; next < tokens.length && tokens[next]!.start < end; next++) {
    const token = tokens[next]!;
    if (token.kind === 'mark' || (next > at && ENDS_PHRASE.has(token.lower))) break;
    if (token.lower !== "'s") head = token;
  }
  if (head === undefined || !(OFFICES.has(head.lower) || PEOPLE.has(head.lower))) return null;
  return genderOfTitle(head.lower);
}
