import type { PlacedNote } from '../../../domain/note.ts';
import { workGently } from '../../give-way.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { pageTone } from '../../paint/page-tone.ts';
import { stretchesOf, type NodeStretch, type TextMap } from '../../text-map.ts';
import { rootsOf } from '../../text-roots.ts';
import type { Span } from '../../../domain/span.ts';
import { createNoteHighlights, type NoteHighlights } from './note-highlights.ts';
import type { NoteMark } from './note-sheet.ts';
import { createNoteSheets } from './note-sheets.ts';

/** The notes of a page, painted without touching its nodes. */
export interface NotePainting {
  /** Brings the paint up to these notes, in slices; where nothing changed nothing is touched. */
  show(notes: readonly PlacedNote[], textMap: TextMap): Promise<void>;
  /** Shades one stretch of the text, or none. */
  choose(span: Span | null, textMap: TextMap): void;
  /** Where a note is painted; nowhere when it is lost. */
  rangesOf(id: string): readonly Range[];
  /** Looks again at whether the page is light or dark, and says which. */
  refreshTone(textMap: TextMap): Tone;
  /** Takes all paint away; nothing of it stays in the page. */
  clear(): void;
}

interface Painted {
  readonly marks: readonly NoteMark[];
  readonly ranges: readonly Range[];
}

const NOTHING: Painted = { marks: [], ranges: [] };
/**
 * Papers take little to draw, and where frames are far apart many notes would wait for each other: in
 * Firefox 500 were painted in five frames, a few hundred milliseconds of a busy machine.
 */
const STRETCH_MS = 12;
/** Ids are UUIDs, so this is nobody's. */
const CHOSEN = 'chosen';

/** Prepares painting; the page stays as it is until there is something to paint. */
export function createNotePainting(): NotePainting {
  const highlights = createNoteHighlights();
  const sheets = createNoteSheets();
  const painted = new Map<string, Painted>();
  let job = new AbortController();

  const paint = (id: string, marks: readonly NoteMark[], stretches: readonly NodeStretch[]) => {
    const before = painted.get(id) ?? NOTHING;
    const next = repaint(highlights, before, marks, stretches);
    if (next.ranges.length > 0) painted.set(id, next);
    else painted.delete(id);
  };
  const putOn = (textMap: TextMap): void => {
    if (painted.size > 0) sheets.wear(rootsOf(textMap), toneOf(textMap));
    highlights.enterAgain();
  };

  return {
    async show(notes, textMap) {
      job.abort();
      job = new AbortController();
      const shown = new Set([CHOSEN, ...notes.map(({ note }) => note.id)]);
      for (const id of painted.keys()) if (!shown.has(id)) paint(id, [], []);
      if (notes.length > 0) sheets.wear(rootsOf(textMap), toneOf(textMap));
      const paintOne = ({ note, match }: PlacedNote): void => {
        const stretches = match.span === null ? [] : stretchesOf(textMap, match.span);
        paint(note.id, marksOf({ note, match }), stretches);
      };
      await workGently(notes, paintOne, job.signal, STRETCH_MS);
      highlights.enterAgain();
    },
    choose(span, textMap) {
      paint(CHOSEN, ['chosen'], span === null ? [] : stretchesOf(textMap, span));
      putOn(textMap);
    },
    rangesOf: (id) => painted.get(id)?.ranges ?? [],
    refreshTone(textMap) {
      putOn(textMap);
      return toneOf(textMap);
    },
    clear() {
      job.abort();
      highlights.clear();
      sheets.remove();
      painted.clear();
    },
  };
}

function marksOf({ note: { colour }, match }: Pick<PlacedNote, 'note' | 'match'>): NoteMark[] {
  return match.state === 'uncertain' ? [`faint-${colour}`, 'uncertain'] : [colour];
}

/** Replaces a painted stretch by another one, unless it is the same. */
function repaint(
  highlights: NoteHighlights,
  before: Painted,
  marks: readonly NoteMark[],
  stretches: readonly NodeStretch[],
): Painted {
  if (isSame(before, marks, stretches)) return before;
  for (const range of before.ranges) {
    for (const mark of before.marks) highlights.delete(mark, range);
  }
  const ranges = stretches.map(rangeOf);
  for (const range of ranges) for (const mark of marks) highlights.add(mark, range);
  return { marks, ranges };
}

function isSame(
  { marks, ranges }: Painted,
  nextMarks: readonly NoteMark[],
  stretches: readonly NodeStretch[],
): boolean {
  return (
    marks.join() === nextMarks.join() &&
    ranges.length === stretches.length &&
    ranges.every((range, index) => standsOn(range, stretches[index]))
  );
}

/** Ranges are live: one whose node was replaced or rewritten has moved by itself. */
function standsOn(range: Range, stretch: NodeStretch | undefined): boolean {
  return (
    range.startContainer === stretch?.node &&
    range.endContainer === stretch.node &&
    range.startOffset === stretch.start &&
    range.endOffset === stretch.end
  );
}

function rangeOf({ node, start, end }: NodeStretch): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function toneOf({ pieces }: TextMap): Tone {
  const element = pieces.find(({ node }) => node.isConnected)?.node.parentElement;
  return pageTone(element ?? document.documentElement);
}
