import type { Actor } from '../../domain/analysis.ts';
import type { BackgroundKind } from '../../domain/background.ts';

/** How much text beside a name may tell the office: "Sen. ", and " (R-S.D.), a member of Congress,". */
const BEFORE = 45;
const AFTER = 60;

/** What the article must call somebody for an entry on an office to be about them. */
const OFFICES: Partial<Readonly<Record<BackgroundKind, RegExp>>> = {
  senator: /\bsen(?:\.|ators?\b)|\b[RDI]-\p{Lu}|\bsenate\b/iu,
  representative:
    /\breps?\.|\brepresentatives?\b|\bcongress(?:man|woman|member)\b|\b(?:member|chair\w*) of the house\b|\bhouse (?:speaker|majority|minority|republican|democrat)/iu,
  'state-office':
    /\bgov(?:\.|ernor\b)|\battorney general\b|\bsecretary of state\b|\btreasurer\b|\bauditor\b/iu,
};

/** How the article calls those in the other chamber: a father and a son may sit in one each. */
const OTHER_CHAMBER: Partial<Readonly<Record<BackgroundKind, RegExp>>> = {
  senator: /\breps?\.|\bcongress(?:man|woman)\b/iu,
  representative: /\bsens?\.|\bsenators?\b/iu,
};

/** Offices like those of the lists, held elsewhere or no more. */
const OTHER_OFFICE =
  /\bstate (?:sen|rep|house|lawmaker|legislat|assembly)|\bassembly(?:man|woman|member)|\b(?:former|ex-?|late|retired|onetime|then) ?(?:\S+ )?(?:sen|rep|gov|congress|lawmaker|attorney general)/i;

/** What somebody does who holds no such office. */
const OTHER_ROLE =
  /\b(?:actor|actress|singer|rapper|musician|comedian|artist|director|producer|novelist|author|writer|poet|journalist|reporter|columnist|editor|anchor|host|coach|player|quarterback|pitcher|striker|midfielder|footballer|golfer|boxer|athlete|professor|researcher|scientist|economist|analyst|historian|teacher|student|doctor|surgeon|nurse|dr|physician|lawyer|solicitor|barrister|judge|sheriff|detective|sergeant|officer|sgt|lt|capt|chief executive|ceo|founder|engineer|chef|pastor|bishop|rev|reverend|priest|imam|farmer|victim|suspect|resident|mayor|councill?or|councilman|councilwoman|spokesman|spokeswoman|spokesperson|fan|driver|pilot)\b(?!-in-chief)/i;

/** Whether what the article calls a person speaks for the office an entry gives, and not against it. */
export function fitsRole(actor: Actor, kind: BackgroundKind, text: string): boolean {
  const beside = besideFullNames(actor, text);
  const titles = actor.titles.join(' · ');
  const office = OFFICES[kind];
  if (office === undefined)
    return !OTHER_ROLE.test(titles) && !OTHER_ROLE.test(rightBefore(actor, text));
  const spoken = `${titles} · ${beside}`;
  if (OTHER_CHAMBER[kind]?.test(`${titles} · ${rightBefore(actor, text)}`) === true) return false;
  return office.test(spoken) && !OTHER_OFFICE.test(spoken) && !OTHER_ROLE.test(titles);
}

function besideFullNames({ name, mentions }: Actor, text: string): string {
  const family = name.split(' ').at(-1) ?? name;
  return mentions
    .filter(({ kind, start, end }) => kind === 'name' && text.slice(start, end).includes(family))
    .map(
      ({ start, end }) =>
        lineBefore(text, start, BEFORE) + text.slice(start, end) + lineAfter(text, end),
    )
    .join(' · ');
}

/** The words before the first time the actor is named: "the actor ". */
function rightBefore({ mentions }: Actor, text: string): string {
  const first = mentions.find(({ kind }) => kind === 'name');
  return first === undefined ? '' : lineBefore(text, first.start, 16);
}

/** What stands before in the same sentence; the stop of "Sen." ends none. */
function lineBefore(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - length), start);
  return before.split(/\n|\p{Ll}{4}[.!?]["”]? /u).at(-1) ?? '';
}

/** What stands behind in the same sentence. */
function lineAfter(text: string, end: number): string {
  return text.slice(end, end + AFTER).split(/\n|\p{Ll}{4}[.!?]["”]? /u)[0] ?? '';
}
