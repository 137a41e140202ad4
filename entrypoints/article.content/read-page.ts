import { articleAddress } from '../../lib/domain/article-address.ts';
import type { Reading, UnreadableReason } from '../../lib/domain/reading.ts';
import { onLine, send } from '../../lib/messages/index.ts';
import { giveWay } from '../../lib/page/give-way.ts';
import {
  createPageFace,
  type FaceSurroundings,
  type PageFace,
} from '../../lib/page/overlay/page-face.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { changeSettings, getSettings } from '../../lib/settings/settings.ts';
import { isParsed } from './is-parsed.ts';

/** A page that was read, with what it shows of us. */
export interface ReadPage {
  readonly reading: Reading;
  readonly face: PageFace;
  /** Whether the page still shows the article that was read. */
  readonly isCurrent: boolean;
}

/** Reads the article of the page and has it analysed; nothing is painted yet. */
export async function readPage(signal: AbortSignal): Promise<ReadPage | UnreadableReason> {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (!(await isParsed(document, signal))) return 'still-loading';
  const address = articleAddress(location.href);
  const taken = await takeArticleGently(document, location.href, giveWay);
  if (taken.state === 'unreadable') return taken.reason;
  const { article, textMap } = taken;
  const [reading, words] = await Promise.all([
    onLine(() => send('analyze', { article })),
    send('getPageWords', null),
  ]);
  if (reading === 'other-language') return reading;
  const face = await makeFace({ reading, textMap, words }, signal);
  return {
    reading,
    face,
    get isCurrent() {
      return articleAddress(location.href) === address && isStillThere(textMap);
    },
  };
}

async function makeFace(
  shown: Pick<FaceSurroundings, 'reading' | 'textMap' | 'words'>,
  signal: AbortSignal,
): Promise<PageFace> {
  const choices = await getSettings();
  const remember = (choice: Partial<typeof choices>): void => void changeSettings(choice);
  return createPageFace({ ...shown, choices, remember }, signal);
}

/** Pages that change articles without loading take the old one's text away. */
function isStillThere({ pieces }: TextMap): boolean {
  return pieces.some(({ node }) => node.isConnected);
}
