import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

import { VoiceMap } from '../../components/voices/VoiceMap.tsx';
import type { Actor } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { actorOf, readingOf } from './reading-of.ts';

export const onShow = vi.fn<(span: { start: number; end: number }) => void>();

const LINES = [
  { text: 'Ferry line lost two million crowns last year' },
  { text: 'Moss said the ferry line is safe.', source: ['Moss', 'named', 'a1'] },
  { text: 'Officials said the last boat was late.', source: ['Officials', 'unnamed'] },
  { text: 'The officials said it rained.', source: ['The officials', 'unnamed'] },
  { text: 'Moss accused Holt of theft.', source: ['Moss', 'named', 'a1'] },
  { text: 'The ferry line lost two million crowns in the last year.' },
] as const;

/** An actor mentioned wherever its name stands in the lines. */
function named(
  id: string,
  name: string,
  lines: readonly { readonly text: string }[] = LINES,
): Actor {
  const text = lines.map((line) => line.text).join('\n\n');
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'name' as const,
    confidence: 1,
    madeBy: 'test',
  }));
  return actorOf(id, name, { mentions });
}

export function reading(): Reading {
  const made = readingOf(LINES, { actors: [named('a1', 'Moss'), named('a2', 'Holt')] });
  return made;
}

export function underHeadline(): Reading {
  const { article } = reading();
  const [first, ...rest] = article.blocks;
  return readingOf(LINES, {
    actors: [named('a1', 'Moss'), named('a2', 'Holt')],
    article: { blocks: [{ ...first!, kind: 'headline' }, ...rest] },
  });
}

export function show(shown: Reading): void {
  onShow.mockClear();
  void act(() => render(<VoiceMap reading={shown} onShow={onShow} />, document.body));
}

export const wordsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

export function press(selector: string, at = 0): void {
  const element = document.querySelectorAll(selector)[at];
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`);
  void act(() => element.click());
}
