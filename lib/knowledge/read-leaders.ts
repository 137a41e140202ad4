import { capitalised, text, type Row } from './read-knowledge.ts';

/** Who heads a state or its government. */
export interface Leader {
  /** "Prime Minister". */
  readonly office: string;
  /** As the list gives it: "Bola Ahmed Adekunle Tinubu". */
  readonly name: string;
  /** How else the news writes it: "Bola Tinubu". */
  readonly names: readonly string[];
}

const LEADER =
  /^(?<office>(?:Interim |Acting |Transitional |Caretaker )?(?:President|Prime Minister|Chancellor|Federal Chancellor|Taoiseach|Supreme Leader)) (?<name>\p{Lu}[\p{Lu}\p{Ll}'. -]+?) \(since /u;

const RANKS = /^(?:\p{Lu}\p{Ll}*\. )+/u;

/** Heads of state and of government who have a full name and whose office is plain; no one twice. */
export function readLeaders(row: Row): Leader[] {
  const leaders = ['chief_of_state', 'head_of_government'].flatMap((key) => {
    const value = text(row, key);
    return value.includes('represented by') ? [] : readLeader(value);
  });
  const [first, second] = leaders;
  return first !== undefined && second?.name === first.name ? [first] : leaders;
}

function readLeader(value: string): Leader[] {
  // The date beside it is that of the last oath, for some of a third term: it is not told.
  const { office, name } = LEADER.exec(value)?.groups ?? {};
  if (office === undefined || name === undefined) return [];
  const words = name.replace(RANKS, '').split(/\s+/);
  if (words.length < 2) return [];
  const isFamilyName = words.map((word) => /\p{Lu}{2}/u.test(word));
  const calm = words.map((word) => word.replace(/\p{Lu}{2,}/gu, capitalised));
  const family = calm.slice(isFamilyName.indexOf(true), isFamilyName.lastIndexOf(true) + 1);
  const isWestern = isFamilyName[0] === false && isFamilyName.includes(true);
  return [
    {
      office,
      name: calm.join(' '),
      names: isWestern ? [`${calm[0]} ${family.join(' ')}`] : [],
    },
  ];
}
