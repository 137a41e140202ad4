import type { Gender } from '../../domain/gazetteer.ts';
import type { Span } from '../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../1-sentences/annotated-text.ts';
import type { ActorDraft } from './actor-draft.ts';
import { officesIn } from './offices.ts';

/** A person of the article, as pronouns and roles see it. */
export interface ResolvablePerson {
  readonly draft: ActorDraft;
  /** Learned on the way where neither name nor title tells. */
  gender: Gender;
}

/** Where a person is named. */
export interface PersonMention extends Span {
  readonly person: ResolvablePerson;
}

/** The people mentioned in each sentence of this paragraph and the last, latest sentence first. */
type Nearby = ResolvablePerson[][];

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** How many words an office may have: "deputy prime minister". */
const LONGEST_OFFICE = 3;
/** How many sentences back a pronoun may reach. */
const FARTHEST_SENTENCES = 4;

/**
 * Adds the pronouns and roles that stand for a person: the last fitting one of the same or the
 * preceding paragraph, and only where no second one fits as well. Mentions are in reading order.
 */
export function resolveMentions(
  annotated: AnnotatedText,
  mentions: readonly PersonMention[],
): void {
  const bearers = bearersOf(mentions);
  const isQuoted = quotedPositions(annotated);
  const seen = new Set<ResolvablePerson>();
  let nearby: Nearby = [];
  let next = 0;
  annotated.sentences.forEach((sentence, at) => {
    const previous = annotated.sentences[at - 1];
    nearby = nearbyFor(nearby, sentence, previous);
    if (sentence.block.kind === 'caption') return;
    const here = nearby[0]!;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const { start } = annotated.tokens[token]!;
      for (; next < mentions.length && mentions[next]!.start <= start; next++) {
        const { person } = mentions[next]!;
        seen.add(person);
        if (!isQuoted(start) && !here.includes(person)) here.push(person);
      }
      const person =
        resolvePronoun(annotated.tokens[token]!, nearby, isQuoted) ??
        resolveRole(annotated.tokens, token, sentence, bearers, seen);
      if (person !== null && !here.includes(person)) here.push(person);
    }
  });
}

/** Keeps what a pronoun of this sentence can reach. */
function nearbyFor(
  nearby: Nearby,
  sentence: TextSentence,
  previous: TextSentence | undefined,
): Nearby {
  const isNewParagraph = previous !== undefined && previous.block !== sentence.block;
  const kept = isNewParagraph ? nearby.slice(0, 2) : nearby.slice(0, FARTHEST_SENTENCES - 1);
  return [[], ...kept];
}

function resolvePronoun(
  token: Token,
  nearby: Nearby,
  isQuoted: (position: number) => boolean,
): ResolvablePerson | null {
  const gender = PRONOUNS.get(token.lower);
  if (gender === undefined || isQuoted(token.start)) return null;
  const person = antecedent(gender, nearby);
  if (person === null) return null;
  person.gender = gender;
  person.draft.otherMentions.push({ start: token.start, end: token.end, kind: 'pronoun' });
  return person;
}

/** The one fitting person of the latest sentence that has any; of several the one known to be a woman or a man. */
function antecedent(gender: Gender, nearby: Nearby): ResolvablePerson | null {
  for (const people of nearby) {
    const fitting = people.filter(
      (person) => person.gender === gender || person.gender === 'either',
    );
    if (fitting.length === 0) continue;
    if (fitting.length === 1) return fitting[0] ?? null;
    const known = fitting.filter((person) => person.gender === gender);
    return known.length === 1 ? (known[0] ?? null) : null;
  }
  return null;
}

/** "the president", where one person of the article is called President and was named before. */
function resolveRole(
  tokens: readonly Token[],
  at: number,
  sentence: TextSentence,
  bearers: ReadonlyMap<string, ReadonlySet<ResolvablePerson>>,
  seen: ReadonlySet<ResolvablePerson>,
): ResolvablePerson | null {
  if (tokens[at]!.lower !== 'the') return null;
  let office = '';
  for (let last = at + 1; last < Math.min(sentence.endToken, at + 1 + LONGEST_OFFICE); last++) {
    office = office === '' ? tokens[last]!.lower : `${office} ${tokens[last]!.lower}`;
    const people = bearers.get(office);
    if (people === undefined || goesOn(tokens[last + 1])) continue;
    const [person] = people;
    if (people.size !== 1 || person === undefined || !seen.has(person)) return null;
    person.draft.otherMentions.push({
      start: tokens[at]!.start,
      end: tokens[last]!.end,
      kind: 'role',
    });
    return person;
  }
  return null;
}

/** "the president of Mexico", "the President Trump", "the governor-elect", "the mayor race": somebody or something else. */
function goesOn(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.lower === 'of' ||
    next.lower === '-' ||
    next.lower === 'for' ||
    (next.kind === 'word' && /^\p{Lu}/u.test(next.text))
  );
}

/** Who is called by each office anywhere in the article. */
function bearersOf(mentions: readonly PersonMention[]): Map<string, Set<ResolvablePerson>> {
  const bearers = new Map<string, Set<ResolvablePerson>>();
  for (const person of new Set(mentions.map((mention) => mention.person))) {
    for (const office of person.draft.titles.flatMap(officesIn)) {
      bearers.set(office, (bearers.get(office) ?? new Set()).add(person));
    }
  }
  return bearers;
}

/** Tells of positions, asked for in reading order, whether they are between quotation marks. */
function quotedPositions({ quotations }: AnnotatedText): (position: number) => boolean {
  let next = 0;
  let end = 0;
  return (position) => {
    for (; next < quotations.length && quotations[next]!.start <= position; next++) {
      end = Math.max(end, quotations[next]!.end);
    }
    return position < end;
  };
}
