import type { Actor, Source } from '../../../domain/analysis.ts';
import { type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Grounds } from '../gap.ts';

/** Somebody with a name or an office who speaks in the article. */
export interface KnownVoice {
  readonly start: number;
  readonly paragraph: number;
  /** Titles and the words around the name, in which a description stands. */
  readonly described: string;
  /** The name itself, which says nothing of whose they are. */
  readonly own: string;
  /** Nobody who spoke before is brought in as an example. */
  readonly isNew: boolean;
}

/** How far beside a name its description stands: "…, a Republican senator from South Dakota". */
const BEFORE = 60;
const BEHIND = 100;
/** Right before a name, up to the comma or the mark that ends what stands before it. */
const TITLE = /[^,;:“”"—]*$/;
/** Right behind a name: ", a senator from South Dakota", "of the police"; not what it goes on to do. */
const ASIDE = /^(?:,| \(| (?:of|at|from|with|for|who)\b)[^.;:“”"—]*/;
const TITLE_CHARACTERS = 200;
/** Everybody with a name or an office who speaks, each time they do, in reading order of their statements. */
export function knownVoices(
  { annotated, statements, actors }: Grounds,
  paragraphAt: (offset: number) => number,
): KnownVoice[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const heard = new Set<string>();
  return statements.flatMap(({ source }): KnownVoice[] => {
    if (source?.kind !== 'named' && source?.kind !== 'role') return [];
    const { start, actor } = source;
    const isNew = actor === null || !heard.has(actor);
    if (actor !== null) heard.add(actor);
    const speaker = known.get(actor ?? '');
    const own = speaker?.type === 'person' ? speaker.name : '';
    const described = describe(annotated, source, speaker);
    return [{ start, paragraph: paragraphAt(start), described, own, isNew }];
  });
}

/** Titles, and what stands around the name where it speaks and where it was brought in. */
function describe(annotated: AnnotatedText, source: Source, speaker: Actor | undefined): string {
  const first = speaker?.mentions.find(({ kind }) => kind === 'name');
  const titles = speaker?.titles.join(' ').slice(0, TITLE_CHARACTERS) ?? '';
  return [titles, first && around(annotated, first), around(annotated, source)].join(' ');
}

function around({ article, sentences }: AnnotatedText, name: Span): string {
  const sentence = sentenceAt(sentences, name.start);
  if (sentence === undefined) return textOf(article.text, name);
  const before = article.text.slice(Math.max(sentence.start, name.start - BEFORE), name.start);
  const behind = article.text.slice(name.end, Math.min(sentence.end, name.end + BEHIND));
  return `${TITLE.exec(before)?.[0] ?? ''}${textOf(article.text, name)}${ASIDE.exec(behind)?.[0] ?? ''}`;
}
