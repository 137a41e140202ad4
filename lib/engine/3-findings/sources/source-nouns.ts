import { wordTable } from '../../1-sentences/word-table.ts';
import { type SpeakerNoun, speakerNoun } from '../../2-tags/attributions/speaker-words.ts';

/** What a common noun that stands for a source means, by whom a reader could find. */
export type SourceNoun =
  | 'document'
  /** Speaks for somebody, who answers for it: "spokesman", "lawyer", "prosecutors". */
  | 'voice'
  /** One holder at a time: "mayor", "nominee". */
  | 'office'
  | 'offices'
  /** An organization: "company", "commission". */
  | 'body'
  | 'bodies'
  /** A body only where it has a name: "a group of doctors". */
  | 'circle'
  /** Belongs to one person as nobody else does: "wife", "campaign manager". */
  | 'kin'
  /** Speaks out of an office without a name: "official", "source". */
  | 'insider'
  | 'person'
  | 'people'
  /** People at large, counted or imagined: "voters", "percent". */
  | 'public';

const BY_SPEAKER: Readonly<Record<SpeakerNoun, SourceNoun>> = {
  document: 'document',
  office: 'office',
  institution: 'body',
  institutions: 'bodies',
  anybody: 'person',
  people: 'people',
};

/** Where the kind of a source hangs on more than the taggers need to know. */
const FINER: Readonly<Partial<Record<SourceNoun, ReadonlySet<string>>>> = {
  document: wordTable(`
    law laws rule rules bylaws legislation treaty treaties convention agreement accord contract bill
    constitution amendment regulation regulations platform tally count average averages index page pages
    papers excerpts chapters comments updates accounts narrator announcer voiceover voice-over caller-id
    photo photos photograph photographs image images clip clips recording recordings tape tapes log logs
    slide slides map table screenshot form forms disclosure disclosures returns file files program
    releases analyses projection projections statistic calculation calculations simulation quiz memoir
    novel song biography pamphlet flyer brochure placard placards sign letterhead invoice invoices bills
    receipt receipts contracts deed verdict decision rulings order orders guidance guidelines manual
    summary timeline note notes list lists trove readout textbook audio precedents copy version graphics spot spots mailer mailers trailer bulletin interview
    examination inquiry inquiries tabulation tabulations counts tallies metrics measurements readings
  `),
  voice: wordTable(`
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople lawyer lawyers attorney
    attorneys representative representatives prosecutor prosecutors solicitor solicitors barrister barristers police publicist counsel
    prosecution defense
  `),
  offices: wordTable(`
    senators candidates moderators hosts judges governors nominees contenders rivals mayors presidents
    justices frontrunners front-runners hopefuls authors researchers sides parties
  `),
  office: wordTable('lady head deputy secretary'),
  body: wordTable(
    'legislature unit panel family tabloid operator chancellery management enforcement',
  ),
  circle: wordTable(
    'group team camp coalition faction circle movement wing crew trio pair couple chorus side band',
  ),
  kin: wordTable(`
    wife husband ex-wife ex-husband mother father son daughter brother sister twin widow widower aunt
    uncle niece nephew cousin grandson granddaughter grandfather grandmother grandparents stepson
    stepdaughter mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law
    parents fiance fiancé fiancee fiancée boyfriend girlfriend spouse relatives
    manager doctor physician biographer pollster editor publisher agent assistant landlord predecessor
    successor founders
  `),
  insider: wordTable(`
    official officials source sources aide aides adviser advisers advisor advisors insider insiders
    operative operatives staffer staffers person authorities investigators investigator regulators
    diplomats bureaucrats lawmakers strategists executives consultants
  `),
  people: wordTable(`
    fans citizens enthusiasts pundits elders surrogates brass leadership officialdom elite elites
    minorities whites blacks gays nonwhites greens patriots boosters proponents personnel politicos
    ladies guests plaintiffs criminals heavyweights ones plurality majorities industry experts others
    labor corporations districts regions left right children
  `),
  public: wordTable(`
    percent voters electorate americans public respondents people women men readers viewers everyone
    everybody nobody anybody anyone half quarter third thirds two-thirds three-quarters
    three-fourths one-third majority minority population generation millennials taxpayers consumers
    citizens
  `),
  person: wordTable(
    'actor actress star model anchor nurse native tycoon delegate conservative liberal',
  ),
};

const BY_WORD: ReadonlyMap<string, SourceNoun> = new Map(
  Object.entries(FINER).flatMap(([noun, list]) =>
    [...list].map((word): [string, SourceNoun] => [word, noun as SourceNoun]),
  ),
);

/** What the noun means as a source; `null` for things, which say nothing. */
export function sourceNoun(lower: string): SourceNoun | null {
  const finer = BY_WORD.get(lower);
  if (finer !== undefined) return finer;
  const spoken = speakerNoun(lower);
  if (spoken !== null) return BY_SPEAKER[spoken];
  // "publications", "embassies": bodies that the table has only one of.
  const isBody = lower.endsWith('s') && speakerNoun(lower.slice(0, -1)) === 'institution';
  return isBody ? 'bodies' : null;
}
