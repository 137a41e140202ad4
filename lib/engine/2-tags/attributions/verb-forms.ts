import { wordTable } from '../../1-sentences/word-table.ts';

/** How a verb stands in the text: "say", "says", "said", "spoken", "saying". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past and participle of verbs that do not take -ed. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `say said said|tell told told|write wrote written|think thought thought|know knew known
  see saw seen|find found found|show showed shown|mean meant meant|make made made|hold held held
  feel felt felt|speak spoke spoken|give gave given|put put put|read read read|hear heard heard
  understand understood understood|forget forgot forgotten|foresee foresaw foreseen|take took taken
  set set set|send sent sent|seek sought sought|swear swore sworn|sing sang sung|draw drew drawn
  lay laid laid|leave left left|bring brought brought|cast cast cast|stand stood stood
  uphold upheld upheld|withdraw withdrew withdrawn|choose chose chosen|begin began begun
  get got gotten|keep kept kept|fight fought fought|shoot shot shot|bet bet bet|cut cut cut
  let let let|strike struck struck|forbid forbade forbidden|teach taught taught|throw threw thrown
  win won won|lose lost lost|meet met met|build built built|run ran run|hit hit hit|break broke broken
  misstate misstated misstated|overhear overheard overheard|rewrite rewrote rewritten|go went gone
  come came come|become became become|pay paid paid|spend spent spent|lead led led|sell sold sold
  buy bought bought|shed shed shed|withhold withheld withheld|foretell foretold foretold
  hang hung hung|beat beat beaten|bear bore borne|wear wore worn|steal stole stolen|rise rose risen
  fall fell fallen|grow grew grown|drive drove driven|sit sat sat|stick stuck stuck|fly flew flown`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!]] as const),
);

/** Longer verbs stressed on the last syllable, which double their last letter too: "admitted". */
const DOUBLING = wordTable(
  'admit refer prefer commit permit submit rebut regret concur infer rebel propel compel dispel control defer omit pit',
);
const SHORT_WORD_ENDING_IN_ONE_CONSONANT = /^(?:[^aeiou]*)[aeiou][bdgklmnprt]$/;

/** All forms of a verb, each with what it can be. */
export function formsOf(base: string): [form: string, reading: VerbForm][] {
  const [past, participle] = IRREGULAR.get(base) ?? regularPast(base);
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [thirdPerson(base), 'third'],
    [gerundOf(base), 'gerund'],
  ];
  if (past !== base) forms.push([past, 'past']);
  if (participle !== past && participle !== base) forms.push([participle, 'participle']);
  return forms;
}

function regularPast(base: string): readonly [string, string] {
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${doubled(base)}ed`;
  return [past, past];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)
    ? `${base.slice(0, -1)}ing`
    : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  const isDoubling = DOUBLING.has(base) || SHORT_WORD_ENDING_IN_ONE_CONSONANT.test(base);
  return isDoubling ? base + base.at(-1) : base;
}
