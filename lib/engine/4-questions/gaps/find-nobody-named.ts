import type { Statement } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { readWho } from '../words/read-who.ts';

/** With fewer there is no story told by people without a name. */
const LEAST_UNNAMED = 4;

/** Points out that an article rests on people of whom not one has a name. */
export function findNobodyNamed({ annotated, statements, actors }: Grounds): Gap[] {
  const { article, sentences } = annotated;
  const unnamed = statements.filter(
    ({ source }) =>
      source?.kind === 'unnamed' && readWho(article.text.slice(source.start, source.end)) !== null,
  );
  const people = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id));
  const isAnybodyFindable = statements.some((statement) => isFindable(statement, people));
  const first = unnamed[0]?.source;
  if (isAnybodyFindable || first === undefined || first === null) return [];
  const sentence = sentenceAt(sentences, first.start);
  if (unnamed.length < LEAST_UNNAMED || sentence === undefined) return [];
  const text = `Who says this under their own name? Of the ${unnamed.length} statements from people, not one comes with a name.`;
  const { start, end } = heading(annotated) ?? sentence;
  return [{ kind: 'nobody-named', start, end, text, weight: 0 }];
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
