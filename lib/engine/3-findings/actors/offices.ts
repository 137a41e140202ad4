import { wordTable } from '../../1-sentences/word-table.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS, OFFICES } from '../../2-tags/names/person-words.ts';

/** Titles before a name, and what "the …" calls somebody with it. */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'sen.': ['senator'],
    sen: ['senator'],
    'gov.': ['governor'],
    gov: ['governor'],
    'rep.': ['congressman', 'representative', 'lawmaker'],
    rep: ['congressman', 'representative', 'lawmaker'],
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
  }),
);
/** Words that mean the same office, under the commonest. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nominee: 'candidate',
    hopeful: 'candidate',
    contender: 'candidate',
    'front-runner': 'candidate',
    frontrunner: 'candidate',
    'standard-bearer': 'candidate',
    justice: 'judge',
    congresswoman: 'congressman',
    councilwoman: 'councilman',
    councilor: 'councilman',
    councillor: 'councilman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    chair: 'chairman',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    businesswoman: 'businessman',
    tycoon: 'billionaire',
    mogul: 'businessman',
  }),
);
/** Who will hold an office, or is dead, is not who "the president" is. */
const NOT_NOW = wordTable(`
  late then incoming outgoing
`);
const FORMER = wordTable(`
  former ex ex- retired
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
/** Words that leave an office what it is. */
const LIGHT = wordTable('presidential current longtime senior junior');
const ENDS_NOUN_PHRASE = /\s(?:for|from|in|at|who|which|that|with|on|and)\s|,/;

/** Whether the word is an office: "nominee", "secretary-general". */
export function isOffice(lower: string): boolean {
  return OFFICES.has(lower) || SAME_OFFICE.has(lower);
}

export function isFormer(lower: string): boolean {
  return FORMER.has(lower);
}

/**
 * What "the …" may call somebody with this title: "Republican Sen." is "senator", "Foreign Minister"
 * is "foreign minister" and "minister", "Vice President" only "vice president".
 */
export function officesIn(title: string): string[] {
  const [phrase = ''] = title.toLowerCase().split(ENDS_NOUN_PHRASE);
  const [nounPhrase = '', field = ''] = phrase.split(' of ');
  const words = nounPhrase.split(/\s+/);
  if (words.some((word) => NOT_NOW.has(word))) return [];
  const offices = [...namesOf(words), ...namesWithField(words, field)];
  return words.some(isFormer) ? offices.map((office) => `former ${office}`) : offices;
}

function namesOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const longForms = LONG_FORMS.get(last);
  if (longForms !== undefined) return [...longForms];
  if (!isOffice(last) || TOO_COMMON.has(last)) return [];
  let first = words.length - 1;
  while (first > 0 && belongsToOffice(words[first - 1]!)) first--;
  return keysOf(words.slice(first));
}

/** "Secretary of State" is also "the secretary of state". */
function namesWithField(words: readonly string[], field: string): string[] {
  const last = words.at(-1) ?? '';
  return isOffice(last) && OFFICE_FIELDS.has(field) ? [`${plainOffice(last)} of ${field}`] : [];
}

function belongsToOffice(word: string): boolean {
  return !FORMER.has(word) && (OFFICE_MODIFIERS.has(word) || OFFICES.has(word));
}

/** By what an office is called, the whole first: "foreign minister", "minister". */
export function keysOf(words: readonly string[]): string[] {
  const head = plainOffice(words.at(-1) ?? '');
  const heavy = words.slice(0, -1).filter((word) => !LIGHT.has(word));
  const whole = [...heavy, head].join(' ');
  return heavy.some((word) => CHANGES_OFFICE.has(word)) ? [whole] : [...new Set([whole, head])];
}

function plainOffice(word: string): string {
  return SAME_OFFICE.get(word) ?? word;
}
