import { wordTable } from '../../1-sentences/word-table.ts';
import { OFFICE_MODIFIERS, OFFICES } from '../../2-tags/names/person-words.ts';

const LONG_FORMS: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator'],
  sen: ['senator'],
  'gov.': ['governor'],
  gov: ['governor'],
  'rep.': ['congressman', 'congresswoman', 'representative', 'lawmaker'],
  rep: ['congressman', 'congresswoman', 'representative', 'lawmaker'],
  'gen.': ['general'],
  gen: ['general'],
  'dr.': ['doctor'],
  dr: ['doctor'],
  'prof.': ['professor'],
  prof: ['professor'],
  'rev.': ['reverend', 'pastor'],
  'capt.': ['captain'],
  'lt.': ['lieutenant'],
  'sgt.': ['sergeant'],
  'supt.': ['superintendent'],
  pope: ['pope', 'pontiff'],
  emir: ['emir'],
  bishop: ['bishop'],
  archbishop: ['archbishop'],
  cardinal: ['cardinal'],
  pastor: ['pastor'],
  rabbi: ['rabbi'],
  imam: ['imam'],
};
/** Who held an office, or will, is not who "the president" is. */
const NOT_NOW = wordTable(`
  former ex ex- late retired then incoming outgoing
`);
/** Words that make another office of the one after them: "vice president", "attorney general". */
const CHANGES_OFFICE = wordTable(`
  vice deputy assistant associate attorney prime first lieutenant under co major brigadier
  crown shadow
`);
/** Too many people of an article are one. */
const TOO_COMMON = wordTable(`
  named surnamed head friend colleague counterpart rival resident victim witness star player
  member co crown
`);

/**
 * What "the …" may call somebody with this title: "Republican Sen." is "senator", "Foreign Minister"
 * is "foreign minister" and "minister", "Vice President" only "vice president".
 */
export function officesIn(title: string): string[] {
  const words = (
    title.toLowerCase().split(/\s(?:of|for|from|in|at|who|which|that|with|on|and)\s|,/)[0] ?? ''
  ).split(/\s+/);
  if (words.some((word) => NOT_NOW.has(word))) return [];
  const last = words.at(-1) ?? '';
  const longForms = LONG_FORMS[last];
  if (longForms !== undefined) return [...longForms];
  if (!OFFICES.has(last) || TOO_COMMON.has(last)) return [];
  let first = words.length - 1;
  while (first > 0 && (OFFICE_MODIFIERS.has(words[first - 1]!) || OFFICES.has(words[first - 1]!)))
    first--;
  const whole = words.slice(first).join(' ');
  return CHANGES_OFFICE.has(words[words.length - 2] ?? '') ? [whole] : [...new Set([whole, last])];
}
