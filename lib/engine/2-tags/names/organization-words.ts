import { wordTable } from '../../1-sentences/word-table.ts';

/** Last words of organizations: "Human Rights Watch" ends in one, "Bank of Ghana" begins with one. */
export const ORGANIZATION_HEADS = wordTable(`
  ministry department agency administration authority bureau commission committee subcommittee
  council board office directorate secretariat government cabinet parliament congress senate
  assembly legislature knesset court tribunal judiciary police army navy guard forces force corps
  command unit brigade regiment battalion militia patrol service services party union federation
  confederation association alliance coalition league movement front group organization
  organisation foundation institute institution university college school academy faculty
  laboratory laboratories lab center centre clinic hospital church mosque synagogue diocese
  archdiocese bank fund trust exchange company corporation corp enterprises industries holdings
  holding partners airlines airways motors electronics pharmaceuticals technologies technology
  systems solutions energy petroleum oil gas steel media news newspaper times post tribune herald
  gazette journal chronicle guardian telegraph magazine press radio television tv broadcasting
  network channel studios pictures records entertainment club electric electricity utilities team
  fc united rovers wanderers orchestra museum library archives society forum congregation chamber
  embassy consulate mission taskforce caucus delegation watch international worldwide global
  insurance securities capital ventures properties realty logistics telecom communications bancorp
  brothers sons associates cooperative syndicate cartel gang parishad sabha dal samaj jamaat
  treasury customs chancellery presidency politburo advocates programme panel observatory register
  consortium rights affairs defence defense interior finance health education statistics
  development agriculture commerce tourism railway railways prisons parks
`);

/** Heads that are also ordinary parts of other names; alone they name no organization. */
export const WEAK_HEADS = wordTable(`
  office center centre program programme project school college club team unit group force energy
  oil gas steel media health education electric electricity utilities finance development
  conference summit initiative campaign panel inquiry mission trust fund park parks command
  service services post times rights affairs defence defense interior agriculture commerce tourism
  statistics technology library museum hospital church mosque global international worldwide
  united capital records pictures journal channel network forum movement front exchange press news
  police
`);

/** Endings that only companies have. */
export const COMPANY_SUFFIXES = wordTable(`
  inc inc. incorporated corp corp. ltd ltd. limited llc llp plc co co. gmbh ag sa nv bhd sdn pty
  s.a. n.v. a.g.
`);

/** Words that are followed by "of" inside a name: "Ministry of Health", "Republic of Korea". */
export const OF_HEADS = wordTable(`
  ministry department bureau office board bank university college school institute academy court
  council committee commission chamber house church diocese society association federation union
  league confederation organization organisation foundation front party centre center museum
  library directorate secretariat agency authority assembly parliament congress senate army guard
  embassy consulate republic kingdom state commonwealth gulf bay cape strait straits isle isles
  province city democratic sea lake mount valley port district county coalition alliance movement
  network medicine knights daughters sons voice bars archdiocese friends chiefs centers institutes
  panel conference organizations
`);

/** Agencies that join two fields: "Food and Drug Administration". */
export const AGENCY_HEADS = wordTable(`
  administration commission agency committee bureau department ministry council authority
  institute board services foundation fund corporation
`);

/** What comes right before an organization's name: "the newspaper Haaretz". */
export const ORGANIZATION_NOUNS = wordTable(`
  company firm newspaper agency giant group party startup start-up network broadcaster daily
  magazine website platform retailer airline bank manufacturer maker carrier operator nonprofit
  charity ngo union militia band club team insurer developer brand label publisher portal tabloid
  ruling opposition based owned
`);

/** What comes right after an organization's name: "an Oxfam spokesman", "Boeing shares". */
export const ORGANIZATION_FOLLOWERS = wordTable(`
  spokesman spokeswoman spokesperson official officials member members chairman chairwoman
  headquarters shares stock executive executives employees staff board customers users ceo
  lawmakers lawmaker mp mps fighters militants rebels insurgents faction leadership account chief
  boss founder director researchers analysts analyst report reports reported poll survey leader
  leaders office group team news announced supporters activists volunteers platform website app
  subsidiary
`);

/** Heads that name one institution of a country when they stand alone with a capital: "Parliament". */
export const STANDALONE_HEADS = wordTable(`
  parliament congress senate cabinet assembly knesset navy army treasury politburo judiciary
  presidency chancellery legislature
`);
