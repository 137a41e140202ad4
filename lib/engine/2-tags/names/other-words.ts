import { wordTable } from '../../1-sentences/word-table.ts';

/** Last words of what is neither person, organization nor place: laws, events, prizes, works. */
export const OTHER_HEADS = wordTable(`
  act bill law amendment constitution treaty accord accords agreement protocol convention charter
  resolution declaration doctrine directive plan deal pact policy strategy framework scheme code
  rule rules article chapter section clause war wars battle revolution uprising intifada coup
  crisis crash pandemic epidemic virus variant disease syndrome hurricane cyclone typhoon storm
  earthquake tsunami massacre genocide holocaust attack attacks operation cup championship
  championships games olympics tournament open prix marathon final finals series season tour
  trophy festival fair expo exhibition carnival parade gala award awards prize prizes medal oscar
  oscars grammy emmy nobel day week month year eve night century era age christmas easter ramadan
  eid diwali hanukkah passover thanksgiving halloween bible quran koran torah movie film show
  album song book novel report index poll survey test degree diploma program project wallet class
  initiative trail exposition certificate inquiry chart socks campaign conference summit roots
  account period map visit style product label brand route dam call challenge dream gateway
  package stimulus visa passport card licence license theory effect method principle process phase
  level version model edition jet missile rocket aircraft spring summer autumn winter fall
  caucuses primary primaries election elections referendum debate inauguration
`);

/** Months, days and feasts; also names ("April Jones", "Theresa May"). */
export const CALENDAR = wordTable(`
  january february march april may june july august september october november december jan. feb.
  mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov
  dec monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs.
  fri. sat. sun. christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween
`);

/** Words with a capital that name nothing, wherever they stand. */
export const NO_NAMES = wordTable(`
  i i'm i've i'd i'll covid covid-19 coronavirus hiv aids dna rna gdp vat ceo cfo coo cto ceos tv
  tvs dvd ok phd ph.d. m.d. md ba ma mba am pm a.m. p.m. am. pm. est gmt et edt pst utc bce bc ad
  usd eur gbp ngo ngos pr hr it id faq suv suvs gps usb pdf lgbt lgbtq lgbtqi lgbtq+ mps mp esg
  ipo ipos rs. jr jr. sr. ii iii iv no no. nos. vs vs. etc mr mrs highness majesty excellency
  honour honor tb pcr mou mous sms nft nfts stem cctv atm atms dh dhs tk rm iq vip vips cv dj rv
  sat gcse ppe llb us$ gb mb kg km wifi wi-fi q&a r&d advertisement advertisements iphone ipad ios
  android url html app http https fir ied ieds wmd wmds icu er ivf mri std adhd ptsd bmi ppp evs
  ev cng lng lpg gst ott
`);

/** Words that name nothing alone: "Watch", but "Human Rights Watch". */
export const NO_NAMES_ALONE = wordTable(`
  internet web god allah lord bible quran koran torah photo photos image images video videos watch
  read related more share via credits credit copyright advertisement updated published file
  english spanish french german arabic russian hindi urdu mandarin cantonese portuguese latin
  hebrew persian sir madam mom dad mum grandma grandpa north south east west northern southern
  eastern western central hi hello dear earth moon sun mars
`);

/** Words that open sentences or stand in titles and never begin a name. */
export const FUNCTION_WORDS = wordTable(`
  the a an this that these those there here he she it they we you i his her its their our your my
  who whom whose which what when where why how if as at in on by for from with without after
  before since until during because while although though whereas however but and or nor so yet
  not no some any many most more several few each every all both either neither one two three four
  five six seven eight nine ten another such other others also still even then now today yesterday
  tomorrow meanwhile instead despite amid among between against about above below over under
  through throughout into onto upon within across along around near toward towards behind beyond
  beside besides to of off out up down is are was were be been being has have had do does did will
  would shall should can could may might must let yes please according given once only just
  perhaps maybe indeed moreover furthermore nevertheless nonetheless thus therefore hence
  otherwise rather quite first second third last next earlier later recently currently previously
  finally additionally overall again ever never always often sometimes speaking asked following
  including regarding concerning based unlike like per via plus except
`);

/** First words of storms and undertakings: "Hurricane Ida", "Operation Lifeline". */
export const OTHER_BEGINNINGS = wordTable(`
  storm hurricane cyclone typhoon operation project article section chapter act bill battle miss
  covid hms uss ss ins
`);
