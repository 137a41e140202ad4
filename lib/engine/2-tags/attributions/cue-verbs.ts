import { formsOf, type VerbForm } from './verb-forms.ts';

/** What a word can be as a form of a verb that puts words, wishes or attitudes down to somebody. */
export interface VerbReading {
  readonly verb: string;
  readonly forms: readonly VerbForm[];
}

const VERBS = `
  accept accuse acknowledge add address admire admit admonish adopt advise advocate affirm agree
  aim alarm align allege allow anger announce answer anticipate apologize appeal appear applaud
  appoint approve argue articulate ask assail assert assume assure attack attempt attest attribute
  authorize avoid back balk bash beg begin believe bellow bemoan berate bicker blame blast block
  blog blurt boast boo brag brand bristle broadcast brush calculate call campaign cast castigate
  caution celebrate certify challenge champion chant characterize charge cheer chide chime choose
  chronicle circulate cite claim clap clarify command commend comment commit communicate compare
  complain compute concede concern conclude concur condemn confirm congratulate consent consider
  contemplate contend contest continue contradict contrast convey convince corroborate counsel
  count counter cover crave credit criticize crow cry debate debunk decide declare decline decree
  decry deem defend deliberate deliver demand demonstrate denounce deny depict deplore depose
  deride describe design desire detail determine detest dictate differ direct disagree disappoint
  disavow disclaim disclose discover discuss dislike dismiss disown display dispute dissent
  distance distrust document doubt downplay draw dread dub dwell echo elaborate email embrace
  empathize emphasize encourage endorse enjoy entreat envisage envision equate establish estimate
  exclaim exhort expect explain explicate expose express extol exult eye favor fear feature feel
  feud file find fire focus forecast foresee forward frame fret gloat gripe grumble guess gush
  hail hammer hate herald highlight hint hire hit hold holler hope hypothesize identify ignore
  imagine implore imply impose impress indicate inform inquire insinuate insist instruct insult
  intend interest interject interpret interrupt intimate introduce invite invoke jeer joke kid
  knock know label lambaste lament lash laud laugh launch lay lean learn liken list loathe lobby
  look love maintain mean mention message mistrust moan mock mull murmur muse mutter name narrate
  negotiate nominate note notice notify nudge object observe offer opine oppose opt order outline
  outrage overrule paint pan pass persuade phone pitch pivot plan plead pledge point ponder
  portray posit position post praise preach predict prefer present press probe proclaim prod
  profess proffer project promise promote propose protest prove provide publish push put quarrel
  query question quip quiz quote rail rank rant rate rave react read reaffirm realize reassert
  reassure rebuff rebuke rebut recall recap recite reckon recognize recollect recommend recount
  refer reference reflect refuse refute regard regret reiterate reject rejoin relate relay release
  relish rely remark remember remind renew repeat reply report repudiate request require resist
  resolve resonate respond restate restrict retort retweet reveal ridicule rip riposte rule salute
  say scare scoff scold scream see seek seem seize send share shock shout show shriek shrug sign
  signal single slam snap sneer sound spar speak specify speculate stick stipulate stress struggle
  style sue suggest summarize support surprise suspect swear swipe sympathize talk taunt tease
  telegraph tell tend term testify text thank theorize think threaten throw title touch tout
  trumpet trust try tweet underscore understand unveil urge utter verify view vilify voice
  volunteer vote vouch vow want warn warrant weigh welcome whisper wish withdraw wonder worry
  write yell
`;

/** Verbs whose base form or -s form is a noun as often: "the claim", "her hopes". */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `address advance aim anger answer attack attempt back bash bet blame blast block blog book boo
  broadcast call campaign cast cause challenge champion charge chant cheer claim comment command
  concern consent contest contrast cost counter cover credit cry debate decline decree demand
  desire detail dismiss display dispute distance document doubt dread draw email endorse escape
  estimate eye favor fear feature feel feud file find fire focus forecast frame grumble guess
  hammer hate headline highlight hint hire hit holler honor hope influence insult interest
  interrupt interview invite issue joke judge knock label land laugh launch lay lean leave link
  list look love measure mention message mind mock moan name need note notice number object
  offer order outrage paint pan pass phone picture pitch pivot place plan play plea pledge
  point position post praise present press press privilege probe project promise protest push
  quarrel query question quip quiz quote rail rank rant rate rave read reason rebuke recall
  reckon record reference regard regret release remark reply report request resolve retort retweet
  reveal review rip rule scare scoff scold scream set share shock shout show shriek shrug sign
  signal single slam snap snub sound spar spot stand start state stick stop story stress strike
  struggle style support surprise survey suspect swipe talk taunt tease term test text thank threat
  title touch tout trail trumpet trust try tweet view voice volunteer vote vow want warrant
  welcome whisper will wish withdraw wonder word work worry yell`.split(/\s+/),
);

/** Every form of every cue verb. */
export const VERB_READINGS: ReadonlyMap<string, VerbReading> = readForms();

function readForms(): Map<string, VerbReading> {
  const readings = new Map<string, VerbReading>();
  for (const verb of VERBS.trim().split(/\s+/)) {
    for (const [form, reading] of formsOf(verb)) {
      const known = readings.get(form);
      readings.set(form, {
        verb: known?.verb ?? verb,
        forms: [...(known?.forms ?? []), reading],
      });
    }
  }
  return readings;
}
