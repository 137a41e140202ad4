import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Span } from '../../../domain/span.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { ORGANIZATION_HEADS } from './organization-words.ts';
import { ADDRESSES, OFFICE_FIELDS, OFFICE_MODIFIERS, OFFICES } from './person-words.ts';

/** Longest description before a name, in tokens: "former deputy White House press secretary". */
const LONGEST_DESCRIPTION = 6;
const LONGEST_TITLE = 8;

/** The token after the title that begins at `at`; `null` where none does. */
export function titleEndAt(tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at;
  let end: number | null = null;
  while (next < Math.min(limit, at + LONGEST_TITLE)) {
    const { lower } = tokens[next]!;
    if (ADDRESSES.has(lower) || isOffice(lower)) end = ++next;
    else if (OFFICE_MODIFIERS.has(lower)) next++;
    else if (lower === 'of' && end !== null && OFFICE_FIELDS.has(tokens[next + 1]?.lower ?? ''))
      end = next += 2;
    else break;
  }
  if (end === null) return null;
  const isOrganization = end < limit && ORGANIZATION_HEADS.has(tokens[end]!.lower);
  return isOrganization ? null : end;
}

// "Vice-President", "Secretary-General"
function isOffice(lower: string): boolean {
  return (
    OFFICES.has(lower) ||
    (lower.includes('-') && OFFICES.has(lower.slice(lower.lastIndexOf('-') + 1)))
  );
}

/** The title or description right before the name, widened to the left: "former Republican senator". */
export function titleBefore(
  tokens: readonly Token[],
  name: number,
  title: number | null,
  sentence: TextSentence,
  gazetteer: Gazetteer,
): Span | null {
  const last = tokens[name - 1];
  if (name === sentence.firstToken || last === undefined) return null;
  if (title === null && !isOffice(last.lower)) return null;
  let first = title ?? name - 1;
  for (let steps = 0; steps < LONGEST_DESCRIPTION && first > sentence.firstToken; steps++) {
    const before = tokens[first - 1]!;
    const widens =
      OFFICE_MODIFIERS.has(before.lower) ||
      isOffice(before.lower) ||
      gazetteer.groupAdjectives.has(before.text);
    if (!widens || before.kind === 'mark') break;
    first--;
  }
  return { start: tokens[first]!.start, end: last.end };
}
