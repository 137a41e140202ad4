import type { Statement } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { readWho } from '../words/read-who.ts';

/** With fewer there is no story told by people without a name. */
const LEAST_UNNAMED = 4;
/** With so many to one somebody with a name is an exception. */
const UNNAMED_TO_NAMED = 4;

/** Points out that an article rests on people of whom not one has a name. */
export function findNobodyNamed({ annotated, statements, actors }: Grounds): Gap[] {
  const { article, sentences } = annotated;
  const unnamed = statements.filter(
    ({ source }) =>
      source?.kind === 'unnamed' && readWho(article.text.slice(source.start, source.end)) !== null,
  );
  const first = unnamed[0]?.source;
  if (countFindable({ statements, actors }) > 0 || first === undefined || first === null) return [];
  const sentence = sentenceAt(sentences, first.start);
  if (unnamed.length < LEAST_UNNAMED || sentence === undefined) return [];
  const text = `Who says this under their own name? Of the ${unnamed.length} statements from people, not one comes with a name.`;
  const { start, end } = heading(annotated) ?? sentence;
  return [{ kind: 'nobody-named', start, end, text, weight: 0 }];
}

/** Whether what people say in the article comes from people without a name, but for an exception. */
export function restsOnNameless(grounds: Pick<Grounds, 'statements' | 'actors'>): boolean {
  const unnamed = grounds.statements.filter(({ source }) => source?.kind === 'unnamed').length;
  const findable = countFindable(grounds);
  return findable === 0 || (unnamed >= LEAST_UNNAMED && findable * UNNAMED_TO_NAMED <= unnamed);
}

/** So many statements come from somebody with a name or an office, or in their own words. */
function countFindable({ statements, actors }: Pick<Grounds, 'statements' | 'actors'>): number {
  const people = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id));
  return statements.filter((statement) => isFindable(statement, people)).length;
}

/** A person with a name or an office, or anybody's own words, are something to go by; "Mexico opposes" is not. */
function isFindable({ voice, source }: Statement, people: ReadonlySet<string>): boolean {
  if (source === null || source.kind === 'unnamed' || source.kind === 'document') return false;
  const isPerson = source.actor !== null && people.has(source.actor);
  return isPerson || source.kind === 'role' || voice === 'quote';
}

function heading({ article }: AnnotatedText): Span | undefined {
  return article.blocks.find(({ kind }) => kind === 'headline');
}
