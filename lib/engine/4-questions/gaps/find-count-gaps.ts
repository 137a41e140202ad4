import type { Flag } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import type { Passage } from './passages.ts';

/** Nobody can have counted these, which is why they are worth asking after whatever they count. */
const BEYOND_COUNT = '(?:countless|untold|innumerable|uncounted)';
const VAGUE_NUMBER = `(?:${BEYOND_COUNT}|(?:scores|dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions|tens of millions|billions)(?: and \\w+)? of)`;
const BETWEEN = ' ?(?:(?!and|or|in|the|of)[\\p{Ll}-]+ ){0,2}';
/** What is worth a number by itself: not "dozens of photos", "plenty of time". */
const COUNTED = new RegExp(
  `^${VAGUE_NUMBER}${BETWEEN}(?:lives|deaths|victims|jobs|arrests|killings|complaints|prisoners|detainees|refugees|migrants)\\b`,
  'iu',
);
const BEYOND = new RegExp(
  `^${BEYOND_COUNT}${BETWEEN}(?:homes|houses|cases|attacks|businesses|companies|firms|farms|schools|hospitals|species)\\b`,
  'iu',
);
/** People are worth a number where something is done to them, or by them in the streets. */
const PEOPLE = new RegExp(
  `^${VAGUE_NUMBER}${BETWEEN}(?:protesters|demonstrators|homes|houses|businesses|farms|schools|hospitals|people|men|women|children|civilians|families|workers|employees|soldiers|troops|immigrants|patients|residents|voters|farmers|students|customers|borrowers|officers|\\p{L}+(?:ians|icans|eans|istanis|ghanis|raqis|raelis))\\b`,
  'iu',
);
const HAPPENED_TO =
  /\b(?:kill\w*|die[ds]?|dead|dying|slaughter\w*|massacr\w*|murder\w*|injur\w*|wound\w*|displac\w*|fle(?:e|es|d|eing)|evacuat\w*|homeless|evict\w*|starv\w*|infect\w*|los[et]\w*|laid off|fired|deport\w*|detain\w*|arrest\w*|jail\w*|impris\w*|tortur\w*|poison\w*|expos\w+ to|strand\w*|missing|suffer\w*|march\w*|flock\w*|protest\w*|rall(?:y|ied)|victims?|without (?:power|water|food|care|insurance|homes?)|affected|claimed|flattened|destroy\w*|damag\w*|burn(?:ed|t)|demolish\w*|shut|clos(?:ed|ing))\b/i;
/** Somebody counted, or the number follows: then the words only sum up. */
const NUMBERED =
  /\d[\d,.]*(?: ?%| percent| per cent| million| billion|,\d{3})|\b\d{3,}(?<!(?:19|20)\d\d) (?:new |people|cases|deaths|arrests|homes|victims)|\b(?:polls?|surveys?|surveyed|polled|census|estimate[sd]?|counted|tally)\b/i;
const IMAGINED = /^(?:what|why|how|if|imagine)\b/i;
/** "the thousands of people on the road" were told of before, "after thousands of people fled" tells of something else. */
const IN_PASSING = /\b(?:the|these|those|his|her|its|their|after|when|while|because|since)\s$/i;
/** Somebody brings them up, or they are history. */
const TOLD_BY_OTHERS = /\b(?:according to|accus(?:es?|ed|ing)|reports? (?:of|that)|19\d\d)\b/i;
/** Right before or behind the words: what has not happened has not been counted. */
const FORESEEN = /\b(?:will|would|could|may|might)\b/i;
const NEAREST = 25;

/** How many and who counted: vague quantities of what matters that nobody with a name gives. */
export function findCountGaps({ annotated, statements, passages, bearing }: Grounds): Gap[] {
  const known = new Map(passages.map((passage) => [passage.sentence, passage]));
  return statements.flatMap(({ flags, source }) => {
    if (source?.kind === 'named' || source?.kind === 'role') return [];
    return flags.flatMap((flag) => {
      const sentence = sentenceAt(annotated.sentences, flag.start);
      const passage = sentence && known.get(sentence);
      const gap = passage && flag.kind === 'vague-quantity' ? askCount(passage, flag) : null;
      return gap === null || isGivenElsewhere(annotated.article.text, gap)
        ? []
        : [{ ...gap, weight: bearing(gap) }];
    });
  });
}

/** Of these an article has more than one number. */
const COMMON = /^(?:people|men|women|children)$/i;

/** "millions of people" are the "two million people" of another paragraph, "dozens of protesters" the "40 protesters". */
function isGivenElsewhere(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const noun = /\p{L}+$/u.exec(words)?.[0] ?? '';
  if (/millions|billions/i.test(words))
    return new RegExp(`[\\p{L}\\d] (?:million|billion) ${noun}\\b`, 'iu').test(text);
  const numbered = new RegExp(`\\b\\d[\\d,]*(?: \\p{L}+)? ${noun}\\b`, 'iu');
  return !COMMON.test(noun) && numbered.test(text);
}

function askCount(passage: Passage, flag: Flag): Omit<Gap, 'weight'> | null {
  const { sentence, words, paragraph, isLinked } = passage;
  if (isLinked || NUMBERED.test(paragraph) || IMAGINED.test(words)) return null;
  const at = flag.start - sentence.start;
  if (IN_PASSING.test(words.slice(0, at))) return null;
  const from = words.slice(at);
  const found =
    COUNTED.exec(from) ?? BEYOND.exec(from) ?? (HAPPENED_TO.test(words) ? PEOPLE.exec(from) : null);
  if (found === null || TOLD_BY_OTHERS.test(words)) return null;
  const behind = at + found[0].length;
  const beside = `${words.slice(Math.max(0, at - NEAREST), at)}|${words.slice(behind, behind + NEAREST)}`;
  if (FORESEEN.test(beside)) return null;
  const vague = found[0].replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const text = `How many is “${vague}”, and who counted?`;
  return { kind: 'count', start: flag.start, end: flag.start + found[0].length, text };
}
