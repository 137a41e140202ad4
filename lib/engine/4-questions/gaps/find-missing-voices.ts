import type { Actor } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { textOf } from '../../../domain/span.ts';
import { type Accusation, findAccusations } from '../../3-findings/accusations/find-accusations.ts';
import { findRequests } from '../../3-findings/requests/find-requests.ts';
import type { Gap, Grounds } from '../gap.ts';
import { answerSeeker } from './find-answers.ts';
import { outsideQuotes } from './outside-quotes.ts';

/** Of these somebody stands accused; criticism of what they said or did is the business of public life. */
const ACCUSES =
  /\b(?:accus\w+|charg\w+|su(?:e|es|ed|ing)|(?:law)?suits?|indict\w*|alleg\w+|suspected|complaints?)\b/i;
/** Somebody named less often, and not at the head, is told of in passing: another story, with another answer. */
const LEAST_MENTIONS = 3;
/** An accusation on which less hangs is told beside another story. */
const LEAST_BEARING = 1.3;
/** Where so many are accused the first of them stand for the others. */
const MOST_CONSIDERED = 20;

/** Who is missing: somebody accused who neither speaks in the article nor was asked, as far as it tells. */
export function findMissingVoices(grounds: Grounds): Gap[] {
  const { annotated, actors, statements, bearing } = grounds;
  const { article, sentences } = annotated;
  const requests = findRequests(article.text, { sentences, actors, statements });
  const asked = new Set(requests.map(({ actor }) => actor));
  const accusations = Map.groupBy(accusationsIn(grounds), ({ actor }) => actor);
  const isAnswered = answerSeeker(grounds);
  const missing = actors.filter(
    (actor) => accusations.has(actor.id) && !asked.has(actor.id) && isCentral(actor, article),
  );
  return missing.slice(0, MOST_CONSIDERED).flatMap((actor) => {
    const [first, ...more] = accusations.get(actor.id) ?? [];
    if (first === undefined || bearing(first) < LEAST_BEARING) return [];
    if (isAnswered(actor, first)) return [];
    const { start, end } = first;
    const weight = bearing(first) + more.length / 2;
    return [{ kind: 'missing', start, end, text: askFor(article.text, actor, first), weight }];
  });
}

/** The accusations that the article tells of in its own words. */
function accusationsIn({ annotated, actors }: Grounds): Accusation[] {
  const { article, sentences } = annotated;
  const isOutside = outsideQuotes(annotated);
  const body = sentences.filter(
    ({ block }) => block.kind === 'paragraph' || block.kind === 'list-item',
  );
  return findAccusations(article.text, body, actors).filter(
    (accusation) =>
      ACCUSES.test(textOf(article.text, accusation)) &&
      isOutside(accusation) &&
      !BY_PRONOUN.test(textOf(article.text, accusation)),
  );
}

/** "He was charged" may be somebody without a name. */
const BY_PRONOUN = /\b(?:he|she|they|him|her|them)\b/i;
/** The press answers in print, and is accused every day. */
const PRESS = /\b(?:Times|Post|CNN|News|Journal|Tribune|Guardian|Herald|Press|media)\b/;

function isCentral({ name, type, mentions }: Actor, article: Article): boolean {
  if (PRESS.test(name)) return false;
  if (type === 'person' && !name.includes(' ')) return false;
  const named = mentions.filter(({ kind }) => kind === 'name');
  const head = article.blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
  return named.length >= LEAST_MENTIONS || (named[0]?.start ?? head) < head;
}

/** "the Democratic National Committee", where the article writes it so. */
function askFor(text: string, { name, type, mentions }: Actor, accusation: Accusation): string {
  const isWritten = mentions.some(
    (mention) =>
      textOf(text, mention) === name &&
      /\bthe $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start)),
  );
  const who = type === 'organization' && isWritten ? `the ${name}` : name;
  const isSued = /\bsu(?:e|es|ed|ing|it)\b|lawsuit/i.test(textOf(text, accusation));
  return `What does ${who} say to the ${isSued ? 'lawsuit' : 'accusation'}, and did anybody ask?`;
}
