/** A title taken apart: what somebody is, and the words beside it. */
export interface Role {
  /** "senator", of "a Republican senator from South Dakota". */
  readonly head: string;
  /** "republican", "south", "dakota". */
  readonly beside: readonly string[];
  /** Whether it is what somebody was: "a former lawyer". */
  readonly isPast: boolean;
}

/** The role that a title or description gives; `null` where it gives none that tells people apart. */
export function readRole(title: string): Role | null {
  const words = wordsOf(title);
  const end = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  const [core, rest] = end === -1 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const told = core.filter(isTelling);
  const head = told.at(-1);
  if (head === undefined || OF_MANY.has(head)) return null;
  const beside = [...told.slice(0, -1), ...rest.filter(isTelling)];
  const isSpeaker = head === 'secretary' && beside.includes('press');
  return {
    head: isSpeaker ? 'spokesman' : head,
    beside,
    isPast: core.some((word) => PAST.has(word)),
  };
}

/** Offices that one and the same person holds one after the other. */
export function isPublicOffice(head: string): boolean {
  return PUBLIC_OFFICES.has(head);
}

function wordsOf(title: string): readonly string[] {
  const words = title.toLowerCase().match(WORD) ?? [];
  return words.map((word) => SAME_ROLE.get(word) ?? word);
}

/** “Secretary”, “vice-presidential”, but “then” and “Secretary” of “then-Secretary”. */
const WORD = /(?:then|ex|former|now)(?=-)|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

function isTelling(word: string): boolean {
  return !LINKS.has(word) && !SILENT.has(word) && !PAST.has(word);
}

const PAST = new Set('former ex then late one-time onetime'.split(' '));

/** Behind these stands where, for whom or of what somebody is what they are. */
const LINKS = new Set('of from for at in with who whose to on under by and & as'.split(' '));

const SILENT = new Set(
  'a an the his her its their our now one old new acting interim longtime'.split(' '),
);

/** Short forms and words for women or men of the same office. */
const SAME_ROLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    pres: 'president',
    gen: 'general',
    prof: 'professor',
    capt: 'captain',
    sgt: 'sergeant',
    lt: 'lieutenant',
    col: 'colonel',
    det: 'detective',
    rev: 'reverend',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    chair: 'chairman',
    councilwoman: 'councilman',
    councillor: 'councilman',
    ceo: 'executive',
    attorney: 'lawyer',
    physician: 'doctor',
  }),
);

/** What people of all sorts are called: it tells nobody from a namesake. */
const OF_MANY: ReadonlySet<string> = new Set(
  `mr mrs ms miss sir dame lord lady dr man woman boy girl person people father mother son daughter
  brother sister wife husband widow parent grandmother grandfather friend neighbor neighbour resident
  native leader politician lawmaker legislator official expert critic supporter opponent member founder
  activist candidate nominee contender rival hopeful incumbent democrat republican liberal conservative
  billionaire millionaire author veteran witness victim suspect defendant figure star
  front-runner frontrunner challenger winner loser leftist aide ally adviser
  advisor mate`.split(/\s+/),
);

const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  `president senator representative governor mayor secretary minister chancellor ambassador commissioner
  speaker premier delegate assemblyman councilman envoy judge justice`.split(/\s+/),
);
