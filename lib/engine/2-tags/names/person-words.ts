import { wordTable } from '../../1-sentences/word-table.ts';

/** Forms of address: only ever before a person. */
export const ADDRESSES = wordTable(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame madam madame lord lady rev rev.
  hon hon. fr. sri smt gov gov. sen sen. rep rep. sens. reps. govs. gen gen. lt lt. col col. maj
  maj. capt capt. cmdr. cpl. sgt sgt. adm. supt. det. atty. cllr sheikh sheik shaikh sultan emir
  imam ayatollah mullah rabbi pastor bishop archbishop cardinal pope father sister saint monsignor
  señor don doña datuk monsieur herr
`);

/** Offices and callings; with a capital or without, the name after them is a person's. */
export const OFFICES = wordTable(`
  president minister premier chancellor governor senator representative congressman congresswoman
  lawmaker legislator deputy mp mep mla councillor councilor councilman councilwoman alderman
  mayor speaker whip chairman chairwoman chairperson chair secretary undersecretary commissioner
  ambassador envoy diplomat consul attaché king queen prince princess emperor empress duke duchess
  general lieutenant colonel major captain commander admiral sergeant corporal brigadier marshal
  sheriff officer inspector superintendent detective constable judge justice magistrate prosecutor
  attorney lawyer solicitor barrister professor doctor dean rector chief leader boss head director
  ceo cfo coo executive founder cofounder co-founder owner manager spokesman spokeswoman
  spokesperson adviser advisor aide strategist secretary-general counsel editor reporter
  correspondent journalist columnist writer author novelist poet playwright historian economist
  scientist researcher analyst expert scholar academic engineer architect designer activist
  advocate campaigner organizer organiser dissident rebel militant candidate nominee contender
  challenger incumbent politician statesman actor actress singer rapper musician composer artist
  painter filmmaker comedian coach trainer striker midfielder defender goalkeeper quarterback
  athlete boxer swimmer cyclist champion player star legend celebrity billionaire tycoon
  businessman businesswoman entrepreneur investor banker trader farmer teacher student pupil nurse
  physician surgeon epidemiologist psychologist psychiatrist pilot driver soldier veteran survivor
  victim suspect defendant witness resident neighbor neighbour wife husband son daughter father
  mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather
  grandmother widow fiancé fiancée boyfriend girlfriend friend colleague partner successor
  predecessor rival counterpart mother-in-law father-in-law son-in-law pm vp first-lady lady
  warlord general-secretary presenter host anchor commentator moderator philosopher theologian
  priest monk nun preacher evangelist chef model producer publisher curator conductor dancer
  pianist violinist photographer blogger influencer youtuber specialist consultant coordinator
  administrator treasurer ombudsman auditor comptroller registrar principal headmaster educator
  biologist physicist chemist geologist ecologist climatologist astronomer virologist sociologist
  anthropologist archaeologist demographer pollster lobbyist donor philanthropist gunman attacker
  bomber hacker whistleblower informant fugitive inmate prisoner hostage refugee migrant elder
  chieftain teammate playmaker winger forward batsman bowler umpire referee jockey golfer skipper
  legislator-elect president-elect mayor-elect governor-elect firefighter fireman policeman
  policewoman investigator ranger paramedic trooper patrolman chaplain coroner clerk janitor guard
  cashier mister warden alderwoman trustee provost chairlady crown
`);

/** Words that widen an office to the left: "former vice president", "Foreign Minister". */
export const OFFICE_MODIFIERS = wordTable(`
  former ex ex- late acting interim deputy vice assistant associate foreign prime finance defense
  defence interior health home chief senior junior first second lieutenant attorney executive
  managing district police state special general opposition house senate majority minority
  education justice energy trade environment transport transportation agriculture labor labour
  commerce communications press national federal political military public economic external
  internal affairs security intelligence cabinet campaign presidential vice-presidential longtime
  retired veteran outgoing incoming current top lead principal crown permanent parliamentary
  shadow honorary founding regional provincial county city supreme court high appeals brigadier
  major rear inspector co rights human civil climate party tourism culture information water
  planning housing development film soap opera football soccer basketball tennis fashion tech
  software real estate media business school science
`);

/** What an office can be "of" without naming anything else: "Secretary of State John Kerry". */
export const OFFICE_FIELDS = wordTable(`
  state defense defence education health labor labour energy commerce interior treasury
  agriculture transportation justice finance homeland veterans foreign staff police operations
`);

/** Verbs of saying; what stands before or after them often is a person. */
export const SPEECH_VERBS = wordTable(`
  said says say told tells added adds explained explains noted notes stressed stresses argued
  argues wrote writes asked asks claimed claims insisted insists warned warns replied responded
  admitted acknowledged recalled recalls tweeted testified emphasized emphasised underlined
  underscored highlighted pointed indicated described suggested stated declared commented
  complained predicted believes believed thinks thought hopes hoped agreed disagreed joked quipped
  reiterated lamented observed continued concluded vowed pledged denied confirmed
`);

/** Verbs that people do rather than institutions. */
export const PERSONAL_VERBS = wordTable(`
  died married smiled laughed cried grew studied graduated lives lived sat stood walked ran slept
  spoke wore born resigned himself herself allegedly came went agreed started called asked
  received put met visited joined appeared returned gave took made became used wrote secured
  worked expressed welcomed explained tried began left moved served led helped should would could
  might then who won lost scored retired remembers remembered wants wanted knows knew felt feels
`);

/** Small words inside people's names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = wordTable(`
  de del della der den di da do dos das du van von zu ter ten bin ibn bint al el la le lo los abu
  ben y e af av ould
`);
