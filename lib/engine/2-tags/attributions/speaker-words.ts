/** What kind of speaker a common noun means. */
export type SpeakerNoun =
  | 'office'
  | 'anybody'
  | 'people'
  | 'institution'
  | 'institutions'
  | 'document';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns that can say something, by what the reader could look up. */
const SPEAKERS: ReadonlyMap<string, SpeakerNoun> = new Map(
  Object.entries({
    // One findable person: "the finance minister".
    office: words(`president minister premier chancellor secretary senator congressman congresswoman
      governor mayor chief director chairman chairwoman chair chairperson spokesman spokeswoman
      spokesperson judge justice attorney prosecutor general commissioner ambassador treasurer auditor
      sheriff superintendent candidate nominee frontrunner front-runner rival opponent lawyer king queen
      prince princess pope bishop archbishop speaker leader whip author founder owner coach captain
      king emperor master harbourmaster harbormaster coroner ombudsman envoy dean principal editor publisher pastor billionaire
      moderator host incumbent challenger businessman mogul businesswoman democrat republican`),
    // One person whom nobody could find by these words: "an official", "a person familiar with".
    anybody: words(`person man woman official source aide lawmaker insider adviser advisor expert
      analyst critic supporter resident voter witness neighbor neighbour friend colleague relative
      observer backer donor operative staffer strategist consultant reporter journalist economist
      professor doctor teacher student worker scholar researcher scientist activist advocate member
      somebody someone guy figure father mother son daughter wife husband brother sister veteran
      anybody anyone boy girl fellow agent respondent ally foe neurosurgeon surgeon magnate immigrant student client
      president-elect donor rabbi imam priest nun soldier player customer user user employee executive farmer parent everyone everybody nobody`),
    people: words(`people men women officials sources aides voices allies families friends others
      many some most several few both all critics supporters leaders planners optimists pessimists
      experts lawmakers colleagues media press public rivals opponents crowd crowds audience electorate
      majority minority percent half quarter third thirds two-thirds three-quarters three-fourths one-third handful dozens hundreds
      thousands millions boys girls fellows electorate youth youths folks guys children
      kids parents conservatives liberals progressives moderates independents democrats republicans
      tories evangelicals latinos hispanics muslims christians catholics jews americans millennials
      elites circles quarters establishment community communities skeptics sceptics hawks doves
      candidates analysts respondents agents partisans residents donors scholars soldiers rabbis imams
      priests foes authors families faction factions sides students clients surgeons individuals persons
      troops rebels protesters migrants refugees immigrants participants presidents respondents firefighters
      caucus-goers figures insiders members delegates base everyone they these those superdelegates`),
    institution:
      words(`police guard patrol brigade service chamber utility operator opposition government administration department ministry agency office court campaign party
      company committee commission council army military union group organization organisation
      association university college hospital bank board bureau congress parliament senate assembly
      embassy newspaper magazine network station firm foundation institute center centre coalition
      alliance federation league club school church city state county country nation pac super-pac
      outlet paper publication cabinet palace regime navy force department hospital team staff panel
      tribunal authority jury house delegation caucus kremlin treasury corporation chamber lobby site
      think-tank airline retailer charity watchdog lab laboratory`),
    institutions: words(`governments companies agencies firms banks courts groups organizations
      organisations newspapers outlets networks unions parties authorities campaigns media countries
      nations states cities businesses institutions pacs super-pacs universities schools churches`),
    document:
      words(`poll polls survey surveys study studies report reports statement statements filing
      filings memo memos letter letters email emails tweet tweets post posts analysis data research
      lawsuit complaint indictment document documents records record transcript website article articles
      editorial op-ed book review census statistics numbers results footage video ad ads advertisement
      investigation audit ruling opinion brief papers affidavit warrant resolution manifesto release blog
      findings evidence polling headline chart graphic exit-polls text message story stories column
      movie film piece account ranking rankings hearing allegations petition dossier assessment forecast estimate estimates speech remarks cable cables testimony`),
  } satisfies Record<SpeakerNoun, readonly string[]>).flatMap(([kind, list]) =>
    list.map((word) => [word, kind as SpeakerNoun] as const),
  ),
);

/** Endings of people's names for what they do: "planner", "economist"; in the plural "planners". */
const PERSON = /(?:[^aeiou]er|yer|eer|[st]or|ist|ician|arian|woman|[^hu]man|ee|crat)$/;
const PEOPLE =
  /(?:[^aeiou]ers|yers|eers|[st]ors|ists|icians|arians|women|[^hu]men|ees|crats|ants|ians|goers)$/;
/** Things that end like people. */
const THINGS = new Set(
  words(`number numbers matter matters paper papers order orders offer offers answer answers letter
    letters power powers member border borders effort efforts center centers factor factors quarter quarters
    dinner dinners summer winter weather fever terror error errors chapter chapters register disaster
    disasters chamber cancer after over under former latter later refer monster sector sectors visitor
    committee committees degree degrees fee fees tree trees knee coffee list lists twist consist
    september october november december tower towers river rivers water waters newsletter theater
    whisper whispers slogan specimen regimen motor motors actor computer computers server servers gender filter folder
    banner banners winner poster posters character characters matter container trailer order cover
    career careers beer barrier barriers carrier carriers frontier earlier tier tiers pier
    participants restaurants grants plants pants wants constants variants elephants merchants`),
);

/** Adjectives that follow the noun they describe: "sources close to", "a person familiar with". */
export const FOLLOWS_HEAD: ReadonlySet<string> = new Set(
  words(`close familiar loyal opposed aware knowledgeable privy sympathetic critical aligned allied
    near briefed involved surveyed polled interviewed there here alike nationwide who that`),
);

/** What kind of speaker the noun means; `null` for things, which say nothing. */
export function speakerNoun(lower: string): SpeakerNoun | null {
  const known = SPEAKERS.get(lower);
  if (known !== undefined) return known;
  const singular = lower.endsWith('s') ? SPEAKERS.get(lower.slice(0, -1)) : undefined;
  if (singular === 'office' || singular === 'anybody') return 'people';
  if (lower.length < 5 || THINGS.has(lower)) return null;
  if (PEOPLE.test(lower)) return 'people';
  return PERSON.test(lower) ? 'anybody' : null;
}
