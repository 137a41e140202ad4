import { contains, overlaps, type Span } from '../../domain/span.ts';
import type { Note } from '../../domain/note.ts';
import type { Stress } from '../../domain/page-copy.ts';
import type { CopyContent } from './copy-content.ts';
import { escapeHtml } from './escape-html.ts';
import { writeLink } from './write-link.ts';

/** A note and where it stands in the text that is written. */
export interface NotePlace extends Span {
  readonly note: Note;
}

/** The notes of a copy in their order, and the number that leads to each. */
export interface NumberedNotes {
  readonly places: readonly NotePlace[];
  readonly numberOf: (id: string) => number;
}

const STRESS_TAGS: Readonly<Record<Stress['kind'], string>> = { strong: 'strong', emphasis: 'em' };

/** The words of a block, in pieces within which no link, stress or highlight begins or ends. */
export function writeWords(
  { text, links, stresses }: CopyContent,
  block: Span,
  { places, numberOf }: NumberedNotes,
): string {
  const here = <Kind extends Span>(spans: readonly Kind[]) =>
    spans.filter((one) => overlaps(one, block));
  const [linksHere, stressesHere, placesHere] = [here(links), here(stresses), here(places)];
  return cutAt([...linksHere, ...stressesHere, ...placesHere], block)
    .map((piece) => {
      const over = placesHere.filter((place) => contains(place, piece));
      const stressed = stressesHere
        .filter((stress) => contains(stress, piece))
        .reduce((words, { kind }) => wrap(STRESS_TAGS[kind], words), escapeHtml(cut(text, piece)));
      const marked = mark(stressed, over);
      const target = linksHere.find((one) => contains(one, piece));
      const signs = over
        .filter(({ end }) => end === piece.end)
        .map(({ note }) => numberOf(note.id))
        .map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`);
      return (target === undefined ? marked : writeLink(target.href, marked)) + signs.join('');
    })
    .join('');
}

/** The block cut wherever one of the spans begins or ends. */
function cutAt(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const cuts = spans.flatMap((span) => [span.start, span.end]);
  const inside = cuts.filter((at) => at > start && at < end);
  const ends = [...new Set([...inside, end])].toSorted((a, b) => a - b);
  return ends.map((at, index) => ({ start: ends[index - 1] ?? start, end: at }));
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function wrap(tag: string, words: string): string {
  return `<${tag}>${words}</${tag}>`;
}

function mark(words: string, over: readonly NotePlace[]): string {
  if (over.length === 0) return words;
  const colours = [...new Set(over.map(({ note }) => note.colour))];
  return `<mark class="${colours.join(' ')}">${words}</mark>`;
}
