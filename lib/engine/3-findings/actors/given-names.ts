/**
 * Given names that are one: short forms, and how names from other scripts are spelled. Of the lists of
 * nicknames by which records are linked those that hardly ever mislead.
 */
const SAME_NAMES = `
  william bill billy will willie|james jim jimmy jamie|joseph joe joey|robert bob bobby rob robbie bert
  richard dick rick ricky rich|thomas tom tommy|timothy tim timmy|michael mike mick mickey
  charles charlie chuck|edward ed eddie ted teddy|theodore ted teddy|john jack johnny|daniel dan danny
  david dave davy|donald don donny|kenneth ken kenny|ronald ron ronnie|anthony tony|andrew andy drew
  benjamin ben benny|bernard bernie|gerald gerry jerry|gregory greg|jeffrey jeff|geoffrey geoff
  lawrence larry|leonard len lenny|matthew matt|nathan nate|nathaniel nate nat|nicholas nick nicky
  patrick pat paddy|peter pete|philip phil|raymond ray|samuel sam sammy|stephen steve|steven steve
  walter walt|christopher chris|alexander alex|albert al bert|alfred al alf fred|frederick fred freddie
  francis frank|franklin frank|harold hal harry|henry hank harry|jonathan jon|joshua josh|louis lou
  martin marty|mitchell mitch|randall randy|russell russ|terrence terry|vincent vince|zachary zach
  elizabeth liz lizzie beth betsy betty|katherine kate kathy katie|catherine cathy kate katie
  margaret maggie peggy meg|patricia pat patty trish|deborah deb debbie|barbara barb|susan sue susie
  jennifer jen jenny|jessica jess|rebecca becky|christine chris chrissy|victoria vicky|pamela pam
  cynthia cindy|kimberly kim|samantha sam|abigail abby|amanda mandy|judith judy|nancy nan
  mohamed mohammed mohammad muhammad muhammed|aleksei alexei aleksey alexey|andrei andrey
  sergei sergey|dmitri dmitry dmitriy|yuri yury|mikhail michail|nikolai nikolay|vasily vasili
  aleksandr alexander alexandr|oleksandr alexander|volodymyr vladimir|yusuf yousef youssef
  hussein husain hussain|ahmed ahmad|abdul abdel abd|omar umar|khaled khalid
`;

const GROUPS_BY_NAME = groupsByName();

function groupsByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [group, names] of SAME_NAMES.trim().split(/[|\n]/).entries()) {
    for (const name of names.trim().split(' ')) {
      groups.set(name, (groups.get(name) ?? new Set()).add(group));
    }
  }
  return groups;
}

/** Whether two given names in lower case may be one person's: "Bill" and "William". */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const groups = GROUPS_BY_NAME.get(one);
  return [...(GROUPS_BY_NAME.get(other) ?? [])].some((group) => groups?.has(group));
}
