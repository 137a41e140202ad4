import { SOURCE_KINDS, type SourceKind } from '../../domain/analysis.ts';
import type { VoiceCount } from '../../domain/card.ts';
import type { PageWords } from '../../domain/page-words.ts';
import { button, element } from './element.ts';
import { lineSample } from './line-sample.ts';

/** How the legend stands now. */
export interface LegendState {
  readonly isOpen: boolean;
  readonly isPainted: boolean;
}

/** What the reader can do from the legend. */
export interface LegendActions {
  readonly fold: (isOpen: boolean) => void;
  readonly setPainted: (isPainted: boolean) => void;
  /** Goes to the next or previous painted passage, of one kind or of all. */
  readonly step: (direction: 1 | -1, kind: SourceKind | null) => void;
  readonly close: () => void;
}

/** The legend: what each line means, how often it stands in the article, and the switch. */
export interface Legend {
  readonly element: HTMLElement;
  update(state: LegendState): void;
}

/** Makes the legend; nothing in it is made twice, so that the focus stays where it is. */
export function makeLegend(words: PageWords, voices: VoiceCount, actions: LegendActions): Legend {
  let state: LegendState = { isOpen: true, isPainted: true };
  const list = element('div', { class: 'body', id: 'lines' }, kindList(words, voices, actions));
  const fold = button({ class: 'title', 'aria-controls': 'lines' }, words.legend.title, () =>
    actions.fold(!state.isOpen),
  );
  const painting = button({ class: 'switch', role: 'switch' }, words.legend.painting, () =>
    actions.setPainted(!state.isPainted),
  );
  const steps = stepButtons(words, actions);
  list.append(element('div', { class: 'bar' }, painting, ...steps));
  const close = button({ class: 'icon', 'aria-label': words.legend.close }, '×', actions.close);

  return {
    element: element(
      'section',
      { class: 'legend', 'aria-label': words.legend.label },
      element('div', { class: 'bar' }, fold, close),
      list,
    ),
    update(next) {
      state = next;
      list.hidden = !state.isOpen;
      fold.setAttribute('aria-expanded', String(state.isOpen));
      painting.setAttribute('aria-checked', String(state.isPainted));
      for (const step of steps) step.disabled = !state.isPainted;
    },
  };
}

function kindList(words: PageWords, voices: VoiceCount, { step }: LegendActions): HTMLElement {
  const rows = SOURCE_KINDS.map((kind) => {
    const count = voices.byKind[kind];
    const name = words.sourceKind[kind];
    const row = element(
      'span',
      { class: 'row' },
      lineSample(kind),
      element('span', { class: 'kind' }, name),
      element('span', { class: 'count' }, String(count)),
    );
    return element(
      'li',
      {},
      count === 0 ? row : button({ title: words.legend.nextOfKind }, row, () => step(1, kind)),
    );
  });
  return element('ul', { class: 'kinds' }, ...rows);
}

function stepButtons(words: PageWords, { step }: LegendActions): readonly HTMLButtonElement[] {
  const { previous, next } = words.legend;
  return [
    button({ class: 'icon', 'aria-label': previous, title: previous }, '↑', () => step(-1, null)),
    button({ class: 'icon', 'aria-label': next, title: next }, '↓', () => step(1, null)),
  ];
}
