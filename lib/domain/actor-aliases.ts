import type { Actor } from './analysis.ts';
import { foldName } from './background.ts';
import { textOf } from './span.ts';

/** What else the article calls an actor by name, in reading order: "Rounds" beside "Mike Rounds". */
export function aliasesOf(text: string, { name, mentions }: Actor): string[] {
  const seen = new Set([foldAlias(name)]);
  const aliases: string[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const alias = textOf(text, mention).replace(/\s+/g, ' ').trim();
    const key = foldAlias(alias);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    aliases.push(alias);
  }
  return aliases;
}

/** A name as names of one actor are compared: without accents, capitals, "the" and possessive. */
export function foldAlias(name: string): string {
  return foldName(name).replace(/'s?$/, '').toLowerCase();
}
