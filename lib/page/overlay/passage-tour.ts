import type { SourceKind } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import type { Painting } from '../paint/painting.ts';
import type { PaintingSwitch } from '../paint/painting-switch.ts';
import { lightUp, scrollToPassage } from '../paint/show-passage.ts';
import type { TextMap } from '../text-map.ts';
import type { CardHolder } from './card-holder.ts';
import { nextPassage } from './passage-steps.ts';

export interface TourSurroundings {
  readonly textMap: TextMap;
  readonly painted: readonly PaintedStatement[];
  readonly painting: Painting;
  readonly paintingSwitch: PaintingSwitch;
  readonly card: CardHolder;
}

/** Leads the reader from passage to passage. */
export interface PassageTour {
  /** Shows a passage, with the card of the statement it belongs to; false when the page lost it. */
  show(span: Span, passage: PaintedStatement | null): boolean;
  /** Goes on to the next or previous painted passage the page still shows. */
  step(direction: 1 | -1, kind: SourceKind | null): void;
}

/** Prepares the tour of a page; it begins at the first passage, and ends with the signal. */
export function createPassageTour(given: TourSurroundings, signal: AbortSignal): PassageTour {
  const { textMap, painted, painting, paintingSwitch, card } = given;
  let last: PaintedStatement | null = null;
  const clearIfUnpainted = (): void => {
    if (!paintingSwitch.isOn) painting.clear();
  };

  const tour: PassageTour = {
    show(span, passage) {
      if (!scrollToPassage(textMap, span)) return false;
      lightUp(painting, span, signal, clearIfUnpainted);
      if (passage === null || !paintingSwitch.isOn) return true;
      last = passage;
      card.open(passage, null);
      return true;
    },
    step(direction, kind) {
      let next = nextPassage(painted, card.shown ?? last, direction, kind);
      const first = next;
      while (next !== null) {
        const span = next.statement.spans[0];
        if (span !== undefined && tour.show(span, next)) return;
        next = nextPassage(painted, next, direction, kind);
        if (next === first) return;
      }
    },
  };
  return tour;
}
