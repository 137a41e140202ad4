import type { Reading } from '../../lib/domain/reading.ts';
import { makeCard } from '../../lib/page/overlay/card.ts';
import { element } from '../../lib/page/overlay/element.ts';
import { makeLegend } from '../../lib/page/overlay/legend.ts';
import { overlaySheet } from '../../lib/page/overlay/overlay-sheet.ts';
import { paintedStatements } from '../../lib/page/paint/painted-statements.ts';
import { PAGE_WORDS } from '../page/overlay/page-words.ts';

/** What `mountSample` is given from outside the page. */
export interface OverlaySample {
  readonly reading: Reading;
  readonly tone: 'light' | 'dark';
}

/** Mounts a card for each statement and the legend in an open shadow root, where axe-core sees them. */
export function mountSample({ reading, tone }: OverlaySample): void {
  document.body.replaceChildren();
  const paper = tone === 'dark' ? { background: '#111', color: '#eee' } : { background: '#fff' };
  Object.assign(document.documentElement.style, paper);
  const host = document.body.appendChild(element('main', {}, element('h1', {}, 'Overlay')));
  const root = host.appendChild(element('div')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlaySheet(tone));
  root.adoptedStyleSheets = [sheet];
  const nothing = (): void => undefined;
  for (const [index, passage] of paintedStatements(reading.analysis.statements).entries()) {
    const card = makeCard(reading, passage, PAGE_WORDS, { close: nothing, showLegend: nothing });
    card.style.transform = `translate(8px, ${8 + index * 150}px)`;
    // Beside each other on this page cards are several landmarks of one name; on a page there is one.
    card.setAttribute('aria-label', `Card ${index}`);
    root.append(card);
  }
  const actions = { fold: nothing, setPainted: nothing, step: nothing, close: nothing };
  const legend = makeLegend(PAGE_WORDS, reading.voices, actions);
  legend.element.classList.add('right');
  legend.update({ isOpen: true, isPainted: true });
  root.append(legend.element);
}

Reflect.set(window, 'mountSample', mountSample);
