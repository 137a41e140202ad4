import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import type { PlacedNote } from '../../../../lib/domain/note.ts';

/** Where text and margin stand side by side; see reader.css. */
const SIDE_BY_SIDE = '(min-width: 900px)';

/**
 * Lets each note in the list begin beside its words, or below the note before it where that is longer.
 * Follows whatever changes the height of text or notes.
 */
export function useAlignedNotes(
  list: RefObject<HTMLElement | null>,
  notes: readonly PlacedNote[],
): void {
  useLayoutEffect(() => {
    const margin = list.current;
    const text = document.querySelector('.kept-article');
    if (margin === null || text === null) return;
    const room = matchMedia(SIDE_BY_SIDE);
    const align = () => (room.matches ? alignAll(margin, text) : letFlow(margin));
    align();
    const observer = new ResizeObserver(align);
    for (const element of [text, ...margin.children]) observer.observe(element);
    room.addEventListener('change', align);
    return () => {
      observer.disconnect();
      room.removeEventListener('change', align);
    };
  }, [list, notes]);
}

/** All places are read before any is changed, so that the browser lays out once. */
function alignAll(margin: HTMLElement, text: Element): void {
  const items = [...margin.children].filter((item) => item instanceof HTMLElement);
  const measured = items.map((item) => ({
    item,
    height: item.getBoundingClientRect().height,
    wanted: topOf(text, item.id.replace(/^margin-/, '')),
  }));
  let bottom = margin.getBoundingClientRect().top;
  for (const { item, height, wanted } of measured) {
    const top = Math.max(bottom, wanted ?? bottom);
    item.style.marginBlockStart = `${top - bottom}px`;
    bottom = top + height;
  }
}

function letFlow(margin: HTMLElement): void {
  for (const item of margin.children) {
    if (item instanceof HTMLElement) item.style.marginBlockStart = '';
  }
}

function topOf(text: Element, noteId: string): number | undefined {
  return text.querySelector(`[data-note="${CSS.escape(noteId)}"]`)?.getBoundingClientRect().top;
}
