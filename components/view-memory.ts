import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a view leaves to the next one of the same article, where a living page got other words. */
interface ViewMemory {
  /** The address of the article; `null` before the first. */
  url: string | null;
  /** Keys of the actors whose cards are open. */
  openCards: ReadonlySet<string>;
  place: Place | null;
  /** The element of the view that is shown. */
  view: HTMLElement | null;
}

interface Place {
  readonly focused: string | null;
  /** What the reader has before their eyes, and how far down the window it begins. */
  readonly landmark: string | null;
  readonly landmarkTop: number;
}

function createViewMemory(): ViewMemory {
  return { url: null, openCards: new Set(), place: null, view: null };
}

/** The memory of the tab that is shown. */
export const ViewMemories = createContext<ViewMemory>(createViewMemory());

/** A memory for the views of a tab, which notes where the reader is before the next `visit` takes its place. */
export function useViewMemory(visit: number): ViewMemory {
  const [memory] = useState(createViewMemory);
  const shown = useRef(visit);
  if (shown.current !== visit) {
    shown.current = visit;
    memory.place = memory.view?.isConnected ? placeIn(memory.view) : null;
  }
  return memory;
}

/** Brings the reader back to where they were in the view before, if that was of the same article. */
export function useKeptPlace(url: string) {
  const memory = useContext(ViewMemories);
  const view = useRef<HTMLElement>(null);
  useState(() => {
    if (memory.url !== url) Object.assign(memory, createViewMemory(), { url });
  });
  useLayoutEffect(() => {
    memory.view = view.current;
    if (memory.place !== null && memory.view?.isConnected) goBackTo(memory.place, memory.view);
  }, [memory]);
  return view;
}

/** The keys of the actors whose cards were open, and how to say which are. */
export function useOpenCards() {
  const memory = useContext(ViewMemories);
  return {
    openBefore: memory.openCards,
    remember: (keys: ReadonlySet<string>): void => void (memory.openCards = keys),
  };
}

const LANDMARKS = 'button, input, textarea, select, a, [tabindex]';

function placeIn(view: HTMLElement): Place {
  const focused = view.contains(document.activeElement) ? document.activeElement : null;
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(LANDMARKS);
  const landmark = focused ?? (view.contains(seen ?? null) ? seen : null);
  return {
    focused: focused && signOf(focused),
    landmark: landmark ? signOf(landmark) : null,
    landmarkTop: landmark?.getBoundingClientRect().top ?? 0,
  };
}

function goBackTo({ focused, landmark, landmarkTop }: Place, view: HTMLElement): void {
  const all = [...view.querySelectorAll<HTMLElement>(LANDMARKS)];
  const like = (sign: string | null) => all.find((element) => signOf(element) === sign);
  const tab = view.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  if (focused !== null) (like(focused) ?? tab)?.focus({ preventScroll: true });
  const there = like(landmark);
  if (there !== undefined) scrollUntilAt(landmarkTop, there, FRAMES_TO_SETTLE);
}

/** Rows that come into sight are taller or lower than they were guessed; more may come with them. */
const FRAMES_TO_SETTLE = 3;

function scrollUntilAt(top: number, element: Element, framesLeft: number): void {
  if (!element.isConnected) return;
  scrollBy(0, element.getBoundingClientRect().top - top);
  if (framesLeft > 0) requestAnimationFrame(() => scrollUntilAt(top, element, framesLeft - 1));
}

/** What an element is and says, but for numbers, which may be others now: “3 statements”. */
function signOf(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent;
  return `${element.tagName} ${element.className} ${words.slice(0, 200).replace(/\d+/g, '')}`;
}
