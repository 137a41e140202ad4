import type { Actor, ActorType } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { type Span, textOf } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { AttributionTag, NameTag } from '../../lib/engine/2-tags/tags.ts';
import { findActors } from '../../lib/engine/3-findings/actors/find-actors.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const GAZETTEER = loadGazetteer();
const TYPES: Readonly<Record<string, ActorType>> = {
  o: 'organization',
  p: 'place',
  g: 'group',
};
const EVIDENCE = { confidence: 0.9, madeBy: 'test' };

/** An article with its tags written into it, so that no tagger has a say. */
interface MarkedArticle {
  readonly article: Article;
  readonly names: readonly NameTag[];
  readonly attributions: readonly AttributionTag[];
}

/**
 * Reads paragraphs in which names stand in square brackets, the title before a stroke and the type
 * behind a slash ("[Mayor|Ada Brandt]", "[Halden/o]"), sources in curly ones, what they say in angles,
 * cues between waves ("~asked~").
 */
function readMarked(paragraphs: readonly string[]): MarkedArticle {
  const names: NameTag[] = [];
  const sources: Span[] = [];
  const contents: Span[] = [];
  const cues: Span[] = [];
  let text = '';
  const open: { readonly mark: string; readonly start: number; title: Span | null }[] = [];
  const marked = paragraphs.join('\n\n');
  for (let at = 0; at < marked.length; at++) {
    const mark = marked[at]!;
    if ('[{<'.includes(mark)) open.push({ mark, start: text.length, title: null });
    else if (mark === '|') {
      open.at(-1).title = { start: open.at(-1).start, end: text.length };
      text += ' ';
    } else if (mark === '~') {
      if (open.at(-1)?.mark === '~') cues.push({ start: open.pop()!.start, end: text.length });
      else open.push({ mark, start: text.length, title: null });
    } else if (']}>'.includes(mark)) {
      const { start, title } = open.pop()!;
      const type = mark === ']' ? (/\/(\w)$/.exec(text)?.[1] ?? '') : '';
      if (type !== '') text = text.slice(0, -2);
      const end = text.length;
      if (mark === '}') sources.push({ start, end });
      else if (mark === '>') contents.push({ start, end });
      else {
        const from = title === null ? start : title.end + 1;
        names.push({ start: from, end, title, type: TYPES[type] ?? 'person', ...EVIDENCE });
      }
    } else text += mark;
  }
  const attributions = sources.map((source, at): AttributionTag => {
    const content = contents[at] ?? { start: text.length - 1, end: text.length };
    const cue = cues[at] ?? null;
    return { voice: 'reported', source, cue, content: [content], ...EVIDENCE };
  });
  return { article: articleOf(...text.split('\n\n')), names, attributions };
}

/** The actors of a marked article, and its text. */
export function actorsIn(...paragraphs: readonly string[]): { text: string; actors: Actor[] } {
  const { article, names, attributions } = readMarked(paragraphs);
  return {
    text: article.text,
    actors: findActors(annotateText(article), { names, attributions }, GAZETTEER),
  };
}

/** Every pronoun and role of a marked article that stands for an actor: "She: Ada Brandt". */
export function standInsIn(...paragraphs: readonly string[]): string[] {
  const { text, actors } = actorsIn(...paragraphs);
  return actors
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })))
    .filter(({ kind }) => kind !== 'name')
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${textOf(text, mention)}: ${mention.name}`);
}
