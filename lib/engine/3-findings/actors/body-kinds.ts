import { wordTable } from '../../1-sentences/word-table.ts';
import { COMPANY_SUFFIXES } from '../../2-tags/names/organization-words.ts';
import type { ActorDraft } from './actor-draft.ts';

/** Kinds of organizations and places by which the one named just before is called: "the ministry". */
const KINDS = wordTable(`
  ministry department agency administration authority bureau commission committee subcommittee council
  university college school institute hospital bank fund foundation association federation union party
  court tribunal church museum library academy league city town county state village province district
  company firm airline retailer manufacturer newspaper paper magazine network station channel website
  group organization organisation charity nonprofit think-tank coalition alliance society service
  office center centre board panel team club corporation conglomerate startup brokerage utility
  chamber parliament senate congress police regime army militia country nation
`);
/** Wider words for some of them. */
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agency: wordTable(
      'agency administration bureau department authority service commission investigations',
    ),
    newspaper: wordTable('newspaper paper'),
    paper: wordTable('newspaper paper'),
    network: wordTable('network channel station'),
    company: wordTable(
      'company firm airline retailer manufacturer corporation conglomerate startup',
    ),
    firm: wordTable('company firm corporation brokerage'),
    group: wordTable(
      'group association coalition alliance society organization foundation nonprofit charity league federation union',
    ),
    organization: wordTable(
      'organization organisation association coalition alliance society group foundation nonprofit charity federation',
    ),
    organisation: wordTable(
      'organization organisation association coalition alliance society group foundation nonprofit charity federation',
    ),
  }),
);
/** Last words of newspapers and broadcasters. */
const PRESS = wordTable(`
  times post journal herald tribune gazette chronicle guardian globe examiner observer inquirer courier
  telegraph sun star bee register news daily mirror sentinel dispatch
`);
const BROADCASTERS = wordTable('cnn nbc abc cbs msnbc rt bbc cnbc npr pbs fox espn c-span');

/** Whether newspapers end in the word: "Tampa Bay Times". */
export function isPress(lower: string): boolean {
  return PRESS.has(lower);
}

/** "Ministry of Health", "Centers for Disease Control": what stands before these. */
const JOINS = /^(?:of|for|on)$/;

/** Whether "the …" with this word may call an organization or place again. */
export function isBodyKind(lower: string): boolean {
  return KINDS.has(lower);
}

/** What an organization or place is, by its names and by what the article says: "ministry" of "Health Ministry". */
export function kindsOf({ groups, description }: ActorDraft): Set<string> {
  const kinds = new Set(description.kinds);
  for (const { folded: lower } of groups) {
    const kind = lower[lower.findIndex((word) => JOINS.test(word)) - 1] ?? lower.at(-1) ?? '';
    if (lower.length > 1 && KINDS.has(kind)) kinds.add(kind);
    if (lower.length > 1 && PRESS.has(kind)) kinds.add('newspaper');
    if (lower.length > 1 && COMPANY_SUFFIXES.has(kind)) kinds.add('company');
    if (BROADCASTERS.has(lower[0] ?? '') || kind === 'tv') kinds.add('network');
  }
  return kinds;
}

/** Whether the word calls something of one of these kinds: "the agency" is the Health Administration. */
export function callsKind(word: string, kinds: ReadonlySet<string>): boolean {
  if (kinds.has(word)) return true;
  const wider = WIDER.get(word);
  return wider !== undefined && [...kinds].some((kind) => wider.has(kind));
}
