import { sourceKindOf, type Actor, type Flag, type Statement } from '../../domain/analysis.ts';
import { fillWords, type PageWords } from '../../domain/page-words.ts';
import type { Reading } from '../../domain/reading.ts';
import { textOf } from '../../domain/span.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import { button, element } from './element.ts';
import { lineSample } from './line-sample.ts';

/** What the reader can do from the card; `showLegend` is `null` where the legend stands already. */
export interface CardActions {
  readonly close: () => void;
  readonly showLegend: (() => void) | null;
}

/** The card of a painted statement: who says it, how, and why to look twice. */
export function makeCard(
  { article: { text }, analysis: { actors } }: Reading,
  { statement, kind, isFaint }: PaintedStatement,
  words: PageWords,
  { close, showLegend }: CardActions,
): HTMLElement {
  const actor = actors.find(({ id }) => id === statement.source?.actor) ?? null;
  return element(
    'section',
    { class: 'card', 'aria-label': words.card.label },
    element(
      'div',
      { class: 'bar' },
      lineSample(kind, isFaint),
      element(
        'strong',
        { class: 'source' },
        isFaint ? words.voice[statement.voice] : sourceLine(text, statement, actor, words),
      ),
      button({ class: 'icon', 'aria-label': words.card.close }, '×', close),
    ),
    element(
      'p',
      { class: 'voice' },
      isFaint ? words.card.noSourceHere : voiceLine(text, statement, words),
    ),
    statement.flags.length > 0 ? flagList(text, statement.flags, words) : null,
    showLegend === null ? null : button({ class: 'link' }, words.card.showLegend, showLegend),
  );
}

/** "Unnamed source: Officials", or "Named source: Helen Ford (“she”)" */
function sourceLine(
  text: string,
  statement: Statement,
  actor: Actor | null,
  words: PageWords,
): string {
  const kind = words.sourceKind[sourceKindOf(statement)];
  if (statement.source === null) return kind;
  const inText = shortened(textOf(text, statement.source));
  if (actor === null || inText.includes(actor.name)) {
    return fillWords(words.card.source, { kind, words: inText });
  }
  return fillWords(words.card.sourceAs, { kind, name: actor.name, words: inText });
}

/** "Reported in other words, by “said”." */
function voiceLine(text: string, { voice, cue }: Statement, words: PageWords): string {
  const said = words.voice[voice];
  if (cue === null) return said;
  return `${said} ${fillWords(words.card.cue, { words: shortened(textOf(text, cue)) })}`;
}

function flagList(text: string, flags: readonly Flag[], words: PageWords): HTMLElement {
  const items = flags.map((flag) => {
    const fired = textOf(text, flag);
    return element(
      'li',
      {},
      element('strong', {}, words.flagKind[flag.kind]),
      // Most reasons quote the words themselves; twice would be once too often.
      flag.why.includes(fired) ? null : element('q', {}, shortened(fired)),
      element('span', { class: 'why' }, flag.why),
    );
  });
  return element('ul', { class: 'flags' }, ...items);
}

/** Longer words than these are there to be recognised, not to be read again. */
const SHORT_CHARACTERS = 70;

function shortened(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= SHORT_CHARACTERS) return folded;
  const cut = folded.slice(0, SHORT_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT_CHARACTERS / 2))}…`;
}
