import type { VoiceCount } from '../../domain/card.ts';
import type { PageWords } from '../../domain/page-words.ts';
import type { LegendCorner } from './legend-corner.ts';
import { makeLegend, type Legend, type LegendActions } from './legend.ts';
import type { Stage } from './stage.ts';

/** What the reader chose about the legend. */
export interface LegendChoices {
  readonly isLegendShown: boolean;
  readonly isLegendOpen: boolean;
}

export interface LegendSurroundings {
  readonly words: PageWords;
  readonly voices: VoiceCount;
  readonly stage: Stage;
  readonly corner: LegendCorner;
  readonly choices: LegendChoices;
  /** Keeps a choice for the next page. */
  readonly remember: (choice: Partial<LegendChoices>) => void;
}

/** The legend of a page, where the reader wants one. */
export interface LegendHolder {
  readonly isShown: boolean;
  /** Brings the legend back for good. */
  show(): void;
  /** Takes it off this page, whatever the reader chose. */
  hide(): void;
  /** Says whether the page is painted; a page that is gets its legend, unless the reader closed it. */
  setPainted(isPainted: boolean): void;
}

/** Prepares the legend; it does not stand yet. */
export function createLegendHolder(
  { words, voices, stage, corner, choices, remember }: LegendSurroundings,
  actions: Pick<LegendActions, 'setPainted' | 'step'>,
): LegendHolder {
  let { isLegendShown: isWanted, isLegendOpen: isOpen } = choices;
  // Where an open legend would cover the article, the reader opens it when they want it.
  if (!corner.isBesideColumn) isOpen = false;
  let isPainted = false;
  let legend: Legend | null = null;

  const stand = (): void => {
    if (legend === null) {
      legend = makeLegend(words, voices, { ...actions, fold, close });
      legend.element.classList.add(corner.side);
      stage.put('legend', legend.element);
    }
    legend.update({ isOpen, isPainted });
  };
  const hide = (): void => {
    legend = null;
    stage.put('legend', null);
  };
  const fold = (isOpenNow: boolean): void => {
    isOpen = isOpenNow;
    remember({ isLegendOpen: isOpen });
    stand();
  };
  const close = (): void => {
    isWanted = false;
    remember({ isLegendShown: false });
    hide();
  };

  return {
    get isShown() {
      return legend !== null;
    },
    show() {
      isWanted = true;
      isOpen = true;
      remember({ isLegendShown: true, isLegendOpen: true });
      stand();
    },
    hide,
    setPainted(isPaintedNow) {
      isPainted = isPaintedNow;
      if (legend !== null || (isPainted && isWanted)) stand();
    },
  };
}
