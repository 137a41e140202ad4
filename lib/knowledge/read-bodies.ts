import { AGENCY_SHORT_NAMES, AMERICAN_SIGNS, UNCLEAR_AGENCIES } from './agency-names.ts';
import type { Fact } from './fact.ts';
import { company, text, type Row } from './read-knowledge.ts';

/** Agencies of the United States, with what they are part of. */
export function agencyFacts(rows: readonly Row[]): Fact[] {
  return rows.flatMap((row) => {
    const [name, parent] = [text(row, 'name'), text(row, 'parent')];
    const isClear =
      parent !== '' &&
      !parent.endsWith(name) &&
      !name.endsWith(parent) &&
      parent.includes(' ') &&
      !parent.startsWith('.') &&
      !/^(?:Office of|Assistant|Joint|The )|[/(-]|Office of|, NIH/.test(name) &&
      name.includes(' ') &&
      !UNCLEAR_AGENCIES.has(name);
    if (!isClear) return [];
    const swapped = name.replace(/^(?:U\.S\.|United States) /, (start) =>
      start === 'U.S. ' ? 'United States ' : 'U.S. ',
    );
    return {
      names: [name, swapped, ...(AGENCY_SHORT_NAMES[name] ?? [])],
      kind: 'agency',
      about: `Part of the US ${parent.replace(/^(?:U\.S\.|United States) /, '')}`,
      signs: AMERICAN_SIGNS,
    };
  });
}

/** Companies, with what they do and where they sit; one word that means other things too is left out. */
export function companyFacts(rows: readonly Row[], isUnclear: (word: string) => boolean): Fact[] {
  return rows.flatMap((row) => {
    const bare = company(text(row, 'Security'));
    const [sector, seat] = [text(row, 'GICS Sub-Industry'), text(row, 'Headquarters Location')];
    if (bare === '' || sector === '' || seat === '' || isUnclear(bare)) return [];
    const about = `Company in ${seat}; ${sector}`;
    return { names: [bare], kind: 'company', about, signs: [] };
  });
}
