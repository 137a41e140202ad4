import type { PageWords } from '../../domain/page-words.ts';
import type { Reading } from '../../domain/reading.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { createPainting, type Painting } from '../paint/painting.ts';
import { createPaintingSwitch } from '../paint/painting-switch.ts';
import { paintedStatements, type PaintedStatement } from '../paint/painted-statements.ts';
import { watchTone } from '../paint/watch-tone.ts';
import type { TextMap } from '../text-map.ts';
import { documentsOf } from '../text-roots.ts';
import { createCardHolder, type CardHolder } from './card-holder.ts';
import { columnOf, legendCorner } from './legend-corner.ts';
import { createLegendHolder, type LegendChoices } from './legend-holder.ts';
import { passageAt } from './passage-at.ts';
import { createPassageTour } from './passage-tour.ts';
import type { Point } from './place-card.ts';
import { createStage, type Stage } from './stage.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchWindow } from './watch-window.ts';

/** All that a read page shows of us: paint, card and legend. */
export interface PageFace {
  readonly isPainted: boolean;
  /** Paints and shows the legend, or takes everything of ours off the page. */
  setPainted(isPainted: boolean): Promise<void>;
  /** Brings the paint up to the text map, and back where the page took it away. */
  refresh(): void;
  /** Brings a passage into view and lights it up; false when the page no longer has it. */
  showPassage(span: Span): boolean;
}

/** The reader's choices about what stands on a page. */
export type FaceChoices = LegendChoices & { readonly isPaintingOn: boolean };

export interface FaceSurroundings {
  readonly reading: Reading;
  /** It may be brought up to a page that puts the same words into other nodes. */
  readonly textMap: TextMap;
  readonly words: PageWords;
  readonly choices: FaceChoices;
  /** Keeps what the reader chose for the next page. */
  readonly remember: (choice: Partial<FaceChoices>) => void;
  /** Hears that the painting was turned on or off. */
  readonly onTurn: () => void;
}

/** Gives a page its face; nothing shows before it is painted, and nothing stays after the signal. */
export function createPageFace(given: FaceSurroundings, signal: AbortSignal): PageFace {
  const parts = makeParts(given, signal);
  const { painted, paintingSwitch, legend, tour } = parts;
  const leave = (): void => {
    parts.card.close();
    legend.hide();
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    get isPainted() {
      return paintingSwitch.isOn;
    },
    async setPainted(isPainted) {
      await parts.turn(isPainted);
      if (!isPainted) legend.hide();
    },
    refresh() {
      paintingSwitch.refresh();
      parts.card.refresh();
    },
    showPassage: (span) => tour.show(span, passageAround(painted, span)),
  };
}

/** Makes paint, card and legend, and ties them together. */
function makeParts(given: FaceSurroundings, signal: AbortSignal) {
  const { reading, textMap, words, choices, remember, onTurn } = given;
  const painted = paintedStatements(reading.analysis.statements);
  const painting = createPainting(document, textMap);
  const paintingSwitch = createPaintingSwitch(painting, painted, signal);
  const stage = createStage(document, words.language, painting.refreshTone());
  const corner = legendCorner(columnOf(textMap), innerWidth);
  const legend = createLegendHolder(
    { words, voices: reading.voices, stage, corner, choices, remember },
    {
      setPainted(isOn) {
        remember({ isPaintingOn: isOn });
        void turn(isOn);
      },
      step: (direction, kind) => tour.step(direction, kind),
    },
  );
  const showLegend = (): (() => void) | null => (legend.isShown ? null : () => legend.show());
  const card = createCardHolder({ reading, textMap, words, stage, painting, showLegend });
  const tour = createPassageTour({ textMap, painted, painting, paintingSwitch, card }, signal);

  let listening: AbortController | null = null;
  async function turn(isOn: boolean): Promise<void> {
    // Nothing listens to a page that shows nothing of us.
    listening?.abort();
    if (isOn) {
      listening = new AbortController();
      listen(
        { painted, painting, stage, card },
        textMap,
        AbortSignal.any([signal, listening.signal]),
      );
    } else card.close();
    // The legend first: standing in the top layer needs a layout, which is cheap before the paint.
    legend.setPainted(isOn);
    const turned = paintingSwitch.turn(isOn);
    onTurn();
    await turned;
  }
  return { painted, paintingSwitch, legend, card, tour, turn };
}

/** The parts that answer to page and reader. */
interface Listeners {
  readonly painted: readonly PaintedStatement[];
  readonly painting: Painting;
  readonly stage: Stage;
  readonly card: CardHolder;
}

/** Listens to page and reader while statements are painted. */
function listen(
  { painted, painting, stage, card }: Listeners,
  textMap: TextMap,
  signal: AbortSignal,
): void {
  const isOurs = (event: Event): boolean => stage.isSourceOf(event);
  const findPassage = (inDocument: Document, point: Point): PaintedStatement | null =>
    passageAt(inDocument, textMap, painted, point);
  const documents = new Set([document, ...documentsOf(textMap)]);
  watchPointer(documents, { card, isOurs, passageAt: findPassage }, signal);
  watchWindow(card, signal);
  const refreshTone = (): void => stage.setTone(painting.refreshTone());
  refreshTone();
  watchTone(document, refreshTone, signal);
}

/** The painted statement a jump of the popup means: its words, its cue or its source. */
function passageAround(painted: readonly PaintedStatement[], span: Span): PaintedStatement | null {
  const isAbout = ({ statement: { spans, source } }: PaintedStatement): boolean =>
    spans.some((said) => overlaps(said, span)) || (source !== null && overlaps(source, span));
  return painted.find(isAbout) ?? null;
}
