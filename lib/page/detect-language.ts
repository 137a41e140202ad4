const asWords = (words: string): readonly string[] => words.split(/\s+/);

/** The commonest words of each language, as far as the languages we must tell apart do not share them all. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: asWords(
    'the of and to in a is that for on with as was by at from it his are this has he be have not they who but said will their an were which',
  ),
  es: asWords(
    'de la que el en y los se del las un por con una su para es al lo como más pero sus le ya o este ha fue son está sobre también hasta',
  ),
  fr: asWords(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux été cette mais nous elle',
  ),
  de: asWords(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um noch wie',
  ),
  it: asWords(
    'di e il la che in a per un è del una le non con i da si della sono al dei gli nel alla più ha anche come ma delle lo questo stato',
  ),
  pt: asWords(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são também',
  ),
  nl: asWords(
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als bij door maar uit dan nog worden wordt heeft naar over hij ze',
  ),
  sv: asWords(
    'och i att det som en på är av för med den till inte har de ett om var men sig han från vi så kan när efter också nu',
  ),
  pl: asWords(
    'w i na z się do nie że jest to o jak po co za przez od ale są czy tak dla był ze oraz przed tym które jego jej który',
  ),
};

/** The languages that have a word among their commonest: one look-up a word instead of nine. */
const LANGUAGES_OF = languagesByWord();

function languagesByWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words) languages.set(word, (languages.get(word) ?? new Set()).add(language));
  }
  return languages;
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Scripts that give their language away, with the commonest language written in them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Enough to be sure, little enough to be free. */
const SAMPLE_CHARACTERS = 6000;
/** Share of letters that a script must have: an English article may quote a Greek word. */
const SCRIPT_SHARE = 0.2;
const FEWEST_STOP_WORDS = 2;
/** How far the best language must be ahead of the next; Spanish and Portuguese share many words. */
const LEAD = 1.2;

/** The language of a text by its commonest words or its script, as a BCP 47 tag; `null` where it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  return languageOfScript(sample) ?? languageOfStopWords(sample);
}

function languageOfScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(
    ([, script]) => (sample.match(script)?.length ?? 0) > letters * SCRIPT_SHARE,
  );
  return found?.[0] ?? null;
}

function languageOfStopWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < FEWEST_STOP_WORDS) return null;
  return best[1] >= (next?.[1] ?? 0) * LEAD ? best[0] : null;
}
