import type { Reading } from '../../lib/domain/reading.ts';
import { onLine, send } from '../../lib/messages/index.ts';
import type { TakenText } from '../../lib/page/open-page.ts';
import { createPageFace, type PageFace } from '../../lib/page/overlay/page-face.ts';
import { changeSettings, getSettings } from '../../lib/settings/settings.ts';

/** A page that was read, with what it shows of us. */
export interface ReadPage {
  readonly text: TakenText;
  readonly reading: Reading;
  readonly face: PageFace;
  /** Whether this is the analysis of these words; then it goes on with the nodes they stand in now. */
  follow(text: TakenText): boolean;
  /** Takes away all that it shows. */
  leave(): void;
}

/** Has the text of the page analysed; nothing is painted yet. Nothing is left after the signal. */
export async function readPage(
  text: TakenText,
  onTurn: () => void,
  signal: AbortSignal,
): Promise<ReadPage | 'other-language'> {
  const { article } = text;
  const [reading, words, choices] = await Promise.all([
    onLine(() => send('analyze', { article })),
    send('getPageWords', null),
    getSettings(),
  ]);
  if (reading === 'other-language') return reading;
  const life = new AbortController();
  const leave = (): void => life.abort();
  signal.addEventListener('abort', leave, { once: true });
  const remember = (choice: Partial<typeof choices>): void => void changeSettings(choice);
  const textMap = { ...text.textMap };
  const face = createPageFace({ reading, textMap, words, choices, remember, onTurn }, life.signal);
  let now = text;
  return {
    get text() {
      return now;
    },
    reading,
    face,
    follow(next) {
      if (next.article.text !== article.text) return false;
      now = next;
      // The face holds on to this map, so it is brought up to the page in place.
      Object.assign(textMap, next.textMap);
      face.refresh();
      return true;
    },
    leave,
  };
}
