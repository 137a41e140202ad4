import { isGeneration } from '../../domain/is-generation.ts';
import type { CslName } from './csl-item.ts';

/** Nobody cites more; what is longer is no byline. */
const MOST_NAMES = 20;

const OPENING = /^\s*(?:(?:story|words|written|reported|report)\s+)?by\b[:\s]*/i;
const BETWEEN = /\s*([;|•·\n]|\s\/\s|,?\s+(?:and|with)\s+|,?\s*&\s*|,)\s*/i;

/** "Anna Berg in London", "Anna Berg for AP", "Anna Berg (photos)", "Anna Berg | BBC". */
const BESIDE_NAME = /\s+(?:in|at|for|from|of|on)\s+(?:the\s+)?\p{Lu}.*$|\s*[([].*$|\s+[–—-]\s+.*$/u;
/** "Richard (R.J.) Eskow" */
const WITHIN_NAME = /\s*[([][^()[\]]{0,40}[)\]](?=\s+\p{Lu})/gu;
const ADDRESS = /\S+@\S+|@\w+|https?:\S+/g;

/** Words of what is no name but a job: "Political Editor", "staff writer". */
const JOB =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|producer|photographer|contributor|director|professor|journalist|chief|fellow|host|anchor|bureau|lecturer|critic|presenter)\b/i;

/** Words that no person's name holds. */
const INSTITUTION =
  /\b(?:press|news|newsroom|staff|agency|agencies|associated|reuters|times|post|desk|editorial|board|team|service|services|network|magazine|journal|media|group|today|guardian|herald|tribune|wire|editors|bloomberg|correspondents|reporters|institute|university|project)\b|^the\s|\.(?:com?|org|net)\b/i;

const DEGREE = /^(?:ph\.?d|m\.?d|md|mba|esq|llm|msc|rn)\.?$/i;

/** Words before a family's name that belong to it; as typed where they are capitals. */
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|las|los|ten|ter|zu|zum|zur|af|av|bin|ibn|al|el|st\.)$/i;

/** The writers of a byline: “By Anna van der Berg, Political Editor, and AFP” is two, “Anna Berg, AFP” one. */
export function readByline(byline: string | null): readonly CslName[] {
  const parts = (byline ?? '').replace(OPENING, '').replace(ADDRESS, ' ').split(BETWEEN);
  const names: CslName[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const words = nameWords(parts[at] ?? '');
    const last = names.at(-1);
    const follows =
      at > 0 && parts[at - 1]?.trim() === ',' && last !== undefined && 'family' in last;
    if (follows && isGeneration(words)) names[names.length - 1] = { ...last, suffix: words };
    else if (isName(words)) {
      const name = nameOf(words);
      // Behind a person and a comma stands where the person works.
      if (!follows || 'family' in name) names.push(name);
    }
  }
  return names.slice(0, MOST_NAMES);
}

function nameWords(part: string): string {
  return part.replace(WITHIN_NAME, '').replace(BESIDE_NAME, '').replace(/\s+/g, ' ').trim();
}

function isName(words: string): boolean {
  const isSmall = /^\p{Ll}/u.test(words) && !PARTICLE.test(words.split(' ')[0] ?? '');
  const isJob = JOB.test(words) && !INSTITUTION.test(words);
  return /\p{L}/u.test(words) && !isSmall && !isJob && !DEGREE.test(words);
}

function nameOf(words: string): CslName {
  const parts = words.split(' ');
  if (parts.length === 1 || INSTITUTION.test(words) || /\d/.test(words)) return { literal: words };
  const isShouted = words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
  return personOf(isShouted ? parts.map(quietly) : parts);
}

/** "BERG-MEIER" is "Berg-Meier". */
function quietly(word: string): string {
  if (PARTICLE.test(word)) return word.toLowerCase();
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function personOf(parts: readonly string[]): CslName {
  const suffix = isGeneration(parts.at(-1) ?? '') && parts.length > 2 ? parts.at(-1) : undefined;
  const names = suffix === undefined ? parts : parts.slice(0, -1);
  let from = names.length - 1;
  while (from > 1 && PARTICLE.test(names[from - 1] ?? '')) from--;
  const before = names.slice(from, -1);
  const particle = before.filter((word) => word === word.toLowerCase());
  const ownPart = before.slice(particle.length);
  return {
    family: [...ownPart, ...names.slice(-1)].join(' '),
    given: names.slice(0, from).join(' '),
    ...(particle.length > 0 && { 'non-dropping-particle': particle.join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}
