/** Somebody asked, or was answered: a denial, a plea, a call that was not returned. */
export const ANSWERS =
  /\b(?:comment(?:s|ed|ing)?|respon(?:d|ds|ded|ding|se|ses)|repl(?:y|ied|ies)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:ed|es|ing)?|refut\w+|disput\w+|plead\w*|pled|reached|insist(?:s|ed)?|statement|apologi[sz]\w+|admit\w*|defen[cds]\w*|tweet\w*|acknowledg\w*|interview\w*|convict\w*|sentenced|guilty|acquitted|cleared|settle\w*|unfounded|baseless|(?:without|no) evidence|falsely|(?:hit|fired|shot) back|confess\w*)\b/i;

/** Beside the name of the accused these put somebody of theirs on record, or tell that they died. */
export const SPEAKS_OR_DIED =
  /\b(?:said|says|told|according to|argued|argues|wrote|writes|called|calls|died|death|was killed|shot (?:him|her)self|the late)\b/i;

/** Whoever speaks for somebody, with the name of whom: "Rene's lawyer"; prosecutors speak for the state. */
const SPEAKER =
  /(?:(\p{Lu}[\p{L}-]+)['’]s? )?(?<!\b(?:district|state|states|u\.s\.|county|city|prosecuting|deputy|assistant) )\b(?:lawyers?|attorneys?(?! general)|spokes\p{L}+|representatives?|publicists?|solicitors?|counsel)\b/giu;

/** Whether the words bring in a lawyer or a spokesperson who may be those of the name's bearer. */
export function speaksFor(name: string, words: string): boolean {
  return [...words.matchAll(SPEAKER)].some(
    ([, whose]) => whose === undefined || name.includes(whose),
  );
}
